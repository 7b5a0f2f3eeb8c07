import { writeFileSync } from "node:fs";
import { startDatabase } from "../../start-database.ts";
import { connectDatabase } from "#lib/db/client.ts";
import { callApi } from "#lib/api/testing/open-api.ts";
import { makeWiki, onServer } from "../make-wiki.ts";
import { fillEdits } from "./fill-edits.ts";
import { fillOfferings } from "./fill-offerings.ts";
const d = await startDatabase({ dataDir: "/var/tmp/reading/data2", durable: false });
writeFileSync("/var/tmp/reading/url", d.url);
await makeWiki(d.url, { name: "w_1000", from: null, what: "s" }, (db, a) => fillEdits(db, a, 1000));
await makeWiki(d.url, { name: "w_100000", from: "w_1000", what: "l" }, (db, a) => fillEdits(db, a, 100000));
await makeWiki(d.url, { name: "w_off", from: null, what: "o" }, (db, a) => fillOfferings(db, a, 25000));
const q = (a: number[], s: number) => a.toSorted((x, y) => x - y)[Math.floor(a.length * s)]?.toFixed(2);
const [s, l] = ["w_1000", "w_100000"].map((n) => connectDatabase(onServer(d.url, n)));
const t: Record<string, number[]> = {};
const time = async (k: string, db: any, a: string, keep: boolean) => { const b = performance.now(); await callApi(() => db, a); if (keep) (t[k] ??= []).push(performance.now() - b); };
for (let i = 0; i < 150; i++) { const day = new Date(Date.UTC(2008, 0, 1 + i * 30)).toISOString().slice(0, 10); const k = i > 30;
  await time("s asOf", s, `/api/v1/taxonomy?asOf=${day}`, k); await time("l asOf", l, `/api/v1/taxonomy?asOf=${day}`, k); await time("s at", s, `/api/v1/taxonomy?at=${300 + i * 4}`, k); await time("l at", l, `/api/v1/taxonomy?at=${300 + i * 600}`, k); }
for (const [k, v] of Object.entries(t)) console.log(k, q(v, 0.1), q(v, 0.5), q(v, 0.95));
const o = connectDatabase(onServer(d.url, "w_off"));
for (const a of ["offerings?component=object-storage", "offerings?vendor=aws&sort=-updated", "offerings?layer=platform&status=active", "offerings?layer=platform&confidence=uncertain&sort=-title", "offerings?vendor=aws&q=queue", "offerings?component=object-storage&asOf=2015-06-01&include=vendor", "offerings?layer=platform&at=20000", "offerings?vendor=aws&facets=status,confidence,layer", "offerings?facets=status,confidence,layer,component,vendor"]) {
  const v: number[] = []; for (let i = 0; i < 30; i++) { const b = performance.now(); await callApi(() => o, `/api/v1/${a}`); if (i > 6) v.push(performance.now() - b); }
  console.log(q(v, 0.1), q(v, 0.5), q(v, 0.95), a);
}
console.log("ready");
await Promise.all([s, l, o].map((x) => x?.$disconnect()));
await new Promise((r) => process.once("SIGINT", r)); await d.stop(); process.exit(0);
