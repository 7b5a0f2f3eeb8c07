import pg from "pg";
import { connectDatabase, type Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { migrateDatabase } from "../migrate-database.ts";
import { reportStep } from "../report-step.ts";

/** A database to be made on a server, a copy of another one or new; `what` says what is filled into it. */
export type NewWiki = { name: string; from: string | null; what: string };

/** Makes a wiki with the first content, fills it up as the writer of that content, and lets the planner know its tables. */
export async function makeWiki(
  server: string,
  { name, from, what }: NewWiki,
  fill: (db: Database, actor: Actor) => Promise<void>,
): Promise<void> {
  await runOn(server, `CREATE DATABASE ${name}${from ? ` TEMPLATE ${from}` : ""}`);
  await reportStep(what, async () => {
    const url = onServer(server, name);
    await migrateDatabase(url);
    await fillFirst(url, fill);
    await runOn(url, "VACUUM ANALYZE");
    return { value: undefined, outcome: "written" };
  });
}

async function fillFirst(url: string, fill: (db: Database, actor: Actor) => Promise<void>): Promise<void> {
  const { isLogEmpty, loadSeed } = await import("../../../prisma/seed/load-seed.ts");
  const db = connectDatabase(url);
  try {
    if (await isLogEmpty(db)) await loadSeed(db, () => undefined);
    const { id, name, role, suppressor } = await db.user.findFirstOrThrow({ where: { name: "seed" } });
    await fill(db, { id, name, role, suppressor, trusted: true });
  } finally {
    await db.$disconnect();
  }
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of a database on a server. */
export function onServer(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
