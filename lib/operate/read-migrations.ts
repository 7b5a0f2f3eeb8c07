import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

/** The migrations of the code by name, oldest first, each with the checksum that Prisma keeps of its SQL. */
export function readMigrations(folder: string): Map<string, string> {
  const names = readdirSync(folder).sort();
  const files = names.map((name): [string, string] => [name, path.join(folder, name, "migration.sql")]);
  const found = files.filter(([, file]) => existsSync(file));
  return new Map(found.map(([name, file]) => [name, createHash("sha256").update(readFileSync(file)).digest("hex")]));
}

export interface AppliedMigration {
  name: string;
  checksum: string;
  /** The first lines of what PostgreSQL said when it failed; null when it was applied. */
  failure: string | null;
}

/** The migrations that a database knows of, without those that were rolled back; none when it has never been migrated. */
export async function readApplied(url: string): Promise<AppliedMigration[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const schema = client.escapeIdentifier(new URL(url).searchParams.get("schema") ?? "public");
    const { rows } = await client.query<AppliedMigration>(
      `SELECT migration_name AS name, checksum, CASE WHEN finished_at IS NULL THEN coalesce(logs, '') END AS failure
       FROM ${schema}._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
    );
    return rows;
  } catch (failure) {
    if (failure instanceof pg.DatabaseError && failure.code === UNDEFINED_TABLE) return [];
    throw failure;
  } finally {
    await client.end();
  }
}

const UNDEFINED_TABLE = "42P01";
