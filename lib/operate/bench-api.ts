import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { fillEdits } from "./bench/api/fill-edits.ts";
import { fillOfferings } from "./bench/api/fill-offerings.ts";
import { type ClockSpreads, measureClocks } from "./bench/api/measure-clocks.ts";
import { measureLists } from "./bench/api/measure-lists.ts";
import { quantile, spreadOf } from "./bench/edit/spread.ts";
import { makeWiki, onServer } from "./bench/make-wiki.ts";
import { type Compared, compareKept, ENCODED, readAgain, warmUp } from "./bench/measure-hot.ts";
import { printCompared, printSpreads, printVerdicts } from "./bench/print-bench.ts";
import { startMeasured } from "./bench/start-measured.ts";
import { atLeast, atMost } from "./bench/verdict.ts";
import { OperatorError } from "./operator-error.ts";
import { runProgram } from "./run-program.ts";
import { startDatabase } from "./start-database.ts";

const SHORT = { name: "wiki_short", revisions: 1_000 };
const LONG = { name: "wiki_long", revisions: 100_000 };
const LARGE = { name: "wiki_large", offerings: 25_000 };

// npm run bench:api: what reads of the API cost: kept, beside the least that they can cost on this machine; lists over many
// offerings; and the tree by both clocks over a short and a long past. Its databases are its own.
await runProgram(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), "strata-bench-"));
  const database = await startDatabase({ dataDir, durable: false });
  try {
    await fillWikis(database.url);
    const kept = await measureKept(onServer(database.url, SHORT.name), dataDir);
    const lists = await measureLists(onServer(database.url, LARGE.name), dataDir);
    const [short, long] = await measureClocks(database.url, dataDir, [SHORT, LONG]);
    if (!short || !long) throw new OperatorError("Too little was measured.");
    return report(kept, lists, short, long);
  } finally {
    await stopCompiler();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function fillWikis(server: string): Promise<void> {
  const { offerings } = LARGE;
  const past = (what: string, { name, revisions }: typeof SHORT, from: string | null) =>
    makeWiki(server, { name, from, what }, (db, actor) => fillEdits(db, actor, revisions));
  await past("short past", SHORT, null);
  await past("long past", LONG, SHORT.name);
  await makeWiki(server, { name: LARGE.name, from: null, what: "offerings" }, (db, actor) =>
    fillOfferings(db, actor, offerings),
  );
}

async function measureKept(databaseUrl: string, dataDir: string): Promise<Compared[]> {
  const product = await startMeasured("serve-product.ts", {
    env: { DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    shown: true,
  });
  try {
    const read = { what: "/api/v1/taxonomy", url: `${product.url}/api/v1/taxonomy`, headers: ENCODED };
    await warmUp(read);
    return await compareKept(product, [read, await readAgain({ ...read, what: "that the client has (304)" })]);
  } finally {
    await product.stop();
  }
}

function report(kept: Compared[], lists: number[], short: ClockSpreads, long: ClockSpreads): number {
  printCompared("kept", "bare node:http", kept);
  printSpreads("milliseconds", [
    { what: `a filtered list, ${LARGE.offerings} offerings`, spread: spreadOf(lists) },
    ...[short, long].flatMap(({ at, asOf }, place) => {
      const { revisions } = place === 0 ? SHORT : LONG;
      return [
        { what: `the tree at a revision, of ${revisions}`, spread: at },
        { what: `the tree on a day, after ${revisions} revisions`, spread: asOf },
      ];
    }),
  ]);
  const verdicts = [
    ...kept.map(({ what, ours, least }) =>
      atLeast(`${what}: answers/s, of bare node:http`, ours.rate / least.rate, 0.7),
    ),
    atMost(`a filtered list over ${LARGE.offerings} offerings: p95 in ms`, quantile(lists, 0.95), 60),
    atMost("the tree at a revision: p50 of 100,000 revisions, of 1,000", long.at.p50 / short.at.p50, 1.3),
    atMost("the tree on a day: p50 after 100,000 revisions, of 1,000", long.asOf.p50 / short.asOf.p50, 1.3),
  ];
  printVerdicts(verdicts);
  return verdicts.every((verdict) => verdict.kept) ? 0 : 1;
}
