import path from "node:path";
import pg from "pg";
import { connectDatabase } from "#lib/db/client.ts";
import { migrateDatabase } from "../../migrate-database.ts";
import { reportStep } from "../../report-step.ts";
import { type BenchWiki, openBenchWiki } from "./bench-wiki.ts";
import { fillPages } from "./fill-pages.ts";

/** Wikis of so many pages, in ascending order, on one server; each is a copy of the one before that was filled up. */
export async function makeWikis(server: string, dataDir: string, sizes: readonly number[]): Promise<BenchWiki[]> {
  let last: string | null = null;
  for (const pages of sizes) {
    const name = nameOf(pages);
    await runOn(server, `CREATE DATABASE ${name}${last ? ` TEMPLATE ${last}` : ""}`);
    await reportStep(`${pages} pages`, () => fill(onServer(server, name), pages));
    last = name;
  }
  const wikis: BenchWiki[] = [];
  for (const pages of sizes)
    wikis.push(await openBenchWiki(onServer(server, nameOf(pages)), path.join(dataDir, nameOf(pages))));
  return wikis;
}

const nameOf = (pages: number): string => `wiki_${pages}`;

async function fill(url: string, pages: number): Promise<{ value: undefined; outcome: string }> {
  const { isLogEmpty, loadSeed } = await import("../../../../prisma/seed/load-seed.ts");
  await migrateDatabase(url);
  const db = connectDatabase(url);
  try {
    if (await isLogEmpty(db)) await loadSeed(db, () => undefined);
    const { id, name, role, suppressor } = await db.user.findFirstOrThrow({ where: { name: "seed" } });
    await fillPages(db, { id, name, role, suppressor, trusted: true }, pages);
  } finally {
    await db.$disconnect();
  }
  await runOn(url, "VACUUM ANALYZE");
  return { value: undefined, outcome: "written" };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function onServer(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
