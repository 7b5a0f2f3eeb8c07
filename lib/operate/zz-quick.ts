import { mkdtempSync, rmSync } from "node:fs";
import pg from "pg";
import { startDatabase } from "../operate/start-database.ts";
import { migrateDatabase } from "../operate/migrate-database.ts";
import { connectDatabase } from "../db/client.ts";
import { loadSeed } from "../../prisma/seed/load-seed.ts";
import { fillPages } from "../operate/bench/edit/fill-pages.ts";
import { measureTransactions } from "../operate/bench/edit/measure-transactions.ts";
import { verifyLog } from "../revisions/verify-log.ts";
import { rebuildProjections } from "../revisions/rebuild-projections.ts";
import { stopCompiler } from "../markup/compile-markup.ts";
const dataDir = mkdtempSync("/var/tmp/save/q-");
const database = await startDatabase({ dataDir, durable: true });
const run = async (url: string, s: string) => { const c = new pg.Client({ connectionString: url }); await c.connect(); await c.query(s); await c.end(); };
const on = (n: string) => { const u = new URL(database.url); u.pathname = "/" + n; return u.href; };
try {
  await run(database.url, "CREATE DATABASE small");
  await migrateDatabase(on("small"));
  let db = connectDatabase(on("small"));
  await loadSeed(db, () => undefined);
  const { id, name } = await db.user.findFirstOrThrow({ where: { name: "seed" } });
  const seed = { id, name, role: "contributor", trusted: true, suppressor: false } as const;
  console.log("seed pages", await db.page.count());
  await fillPages(db, seed, 1000);
  const t = performance.now();
  console.log((await verifyLog(db)).damage.slice(0, 3), "verify", performance.now() - t);
  const t2 = performance.now();
  console.log(JSON.stringify((await rebuildProjections(db)).differences).slice(0, 500), "rebuild", performance.now() - t2);
  await db.$disconnect();
  await run(database.url, "CREATE DATABASE large TEMPLATE small");
  db = connectDatabase(on("large"));
  const t3 = performance.now();
  await fillPages(db, seed, Number(process.argv[2] ?? 20000));
  console.log("filled", performance.now() - t3);
  await db.$disconnect();
  await run(on("small"), "VACUUM ANALYZE"); await run(on("large"), "VACUUM ANALYZE");
  const wikis = [];
  for (const n of ["small", "large"]) {
    const d = connectDatabase(on(n));
    const u = await d.user.create({ data: { name: "b" + n, displayName: "B", role: "maintainer" } });
    wikis.push({ db: d, actor: { id: u.id, name: u.name, role: "maintainer", trusted: true, suppressor: false } });
  }
  console.log(JSON.stringify(await measureTransactions(wikis as never, database.url)));
  for (const w of wikis) await w.db.$disconnect();
} finally { await stopCompiler(); await database.stop(); rmSync(dataDir, { recursive: true, force: true }); }
