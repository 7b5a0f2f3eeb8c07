import pg from "pg";
import { databaseName, withDatabase } from "./database-url.ts";
import type { DatabaseCommand } from "./read-arguments.ts";

// Prisma's error codes: https://www.prisma.io/docs/orm/reference/error-reference
const codes: Record<string, string> = { "3D000": "P1003", "42P04": "P1009", "28P01": "P1000", "28000": "P1010" };

/**
 * The engine's three commands on whole databases. Returns the exit code; a failure is one line of JSON on standard
 * error, after a line that the Prisma command line skips.
 */
export async function runDatabaseCommand(command: DatabaseCommand, url: string): Promise<number> {
  try {
    await perform(command, url);
    return 0;
  } catch (failure) {
    const code = failure instanceof pg.DatabaseError ? failure.code : undefined;
    const message = failure instanceof Error ? failure.message : String(failure);
    const fields = { error_code: codes[code ?? ""] ?? "P1001", message };
    console.error(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    return 1;
  }
}

async function perform(command: DatabaseCommand, url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: command === "can-connect-to-database" ? url : withDatabase(url, "postgres"),
  });
  await client.connect();
  try {
    const name = client.escapeIdentifier(databaseName(url));
    if (command === "create-database") await client.query(`CREATE DATABASE ${name}`);
    if (command === "drop-database") await client.query(`DROP DATABASE ${name}`);
  } finally {
    await client.end();
  }
}
