import { mkdtempSync, rmSync } from "node:fs";
import pg from "pg";
import { startDatabase } from "./start-database.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { connectDatabase, POOLS } from "#lib/db/client.ts";
import { loadSeed } from "../../prisma/seed/load-seed.ts";
import { fillPages } from "./bench/edit/fill-pages.ts";
import { measureTransactions } from "./bench/edit/measure-transactions.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
const dataDir = "/var/tmp/save/q";
const database = await startDatabase({ dataDir, durable: true });
const run = async (url: string, s: string) => { const c = new pg.Client({ connectionString: url }); await c.connect(); const r = await c.query(s); await c.end(); return r; };
const on = (n: string) => { const u = new URL(database.url); u.pathname = "/" + n; return u.href; };
try {
  const have = (await run(database.url, "SELECT FROM pg_database WHERE datname = 'large'")).rowCount;
  if (!have) {
    await run(database.url, "DROP DATABASE IF EXISTS small");
    await run(database.url, "CREATE DATABASE small");
    await migrateDatabase(on("small"));
    let db = connectDatabase(on("small"));
    await loadSeed(db, () => undefined);
    const { id, name } = await db.user.findFirstOrThrow({ where: { name: "seed" } });
    const seed = { id, name, role: "contributor", trusted: true, suppressor: false } as const;
    await fillPages(db, seed, 1000);
    await db.$disconnect();
    await run(database.url, "CREATE DATABASE large TEMPLATE small");
    db = connectDatabase(on("large"));
    const t3 = performance.now();
    await fillPages(db, seed, 20000);
    console.log("filled", performance.now() - t3);
    await db.$disconnect();
    await run(on("small"), "VACUUM ANALYZE"); await run(on("large"), "VACUUM ANALYZE");
  }
  await run(database.url, "DROP TABLE IF EXISTS bare");
  const wikis = [];
  const stats: Record<string, [number, number]> = {};
  for (const n of ["small", "large"]) {
    const d = connectDatabase(on(n));
    const u = await d.user.create({ data: { name: "b" + n + Date.now(), displayName: "B", role: "maintainer" } });
    wikis.push({ db: d, actor: { id: u.id, name: u.name, role: "maintainer", trusted: true, suppressor: false } });
  }
  if (process.argv[2] === "stats") {
    const original = pg.Client.prototype.query;
    // biome-ignore lint: throwaway
    (pg.Client.prototype as any).query = function (this: any, ...a: any[]) {
      const text = (a[0]?.text ?? String(a[0])).trim().slice(0, 40);
      const key = this.database + " " + text;
      const t = performance.now();
      const r = (original as any).apply(this, a);
      if (r?.then) r.then(() => { const s = (stats[key] ??= [0, 0]); s[0]++; s[1] += performance.now() - t; }, () => {});
      return r;
    };
  }
  console.log(JSON.stringify(await measureTransactions(wikis as never, database.url)));
  for (const [k, [n, ms]] of Object.entries(stats).sort()) if (n > 100) console.log(k.replace(/\s+/g, " "), n, (ms / n).toFixed(2));
  for (const w of wikis) await w.db.$disconnect();
} finally { await stopCompiler(); await database.stop(); }
