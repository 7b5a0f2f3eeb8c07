import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { makeWikis } from "./bench/edit/make-wikis.ts";
import { measureRequests } from "./bench/edit/measure-requests.ts";
import { measureTransactions } from "./bench/edit/measure-transactions.ts";
import { writeSideBySide } from "./bench/edit/write-side-by-side.ts";
import { printSpreads, printVerdicts } from "./bench/print-bench.ts";
import { atMost, exactly } from "./bench/verdict.ts";
import { OperatorError } from "./operator-error.ts";
import { runProgram } from "./run-program.ts";
import { startDatabase } from "./start-database.ts";

const SIZES = [1_000, 20_000];

// npm run bench:edit: what a save costs, in a small wiki and in a large one, beside the least that a commit costs on this
// machine in the same run. Its databases are its own and as safe against a crash as the product's.
await runProgram(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), "strata-bench-"));
  const database = await startDatabase({ dataDir, durable: true });
  try {
    return await measureSaves(database.url, dataDir);
  } finally {
    await stopCompiler();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function measureSaves(server: string, dataDir: string): Promise<number> {
  const wikis = await makeWikis(server, dataDir, SIZES);
  const [small] = wikis;
  if (!small) throw new OperatorError("There is no wiki to measure.");
  const requests = await measureRequests(wikis);
  const { saves, bare } = await measureTransactions(wikis, server);
  const together = await writeSideBySide(small);
  await Promise.all(wikis.map(({ close }) => close()));
  const [asked, askedLarge] = requests;
  const [written, writtenLarge] = saves;
  if (!asked || !askedLarge || !written || !writtenLarge) throw new OperatorError("Too little was measured.");
  printSpreads("milliseconds", [
    ...SIZES.map((pages, at) => ({ what: `a save by HTTP, ${pages} pages`, spread: requests[at] ?? asked })),
    ...SIZES.map((pages, at) => ({ what: `its transaction, ${pages} pages`, spread: saves[at] ?? written })),
    { what: "a bare INSERT and commit", spread: bare },
  ]);
  const verdicts = [
    atMost("a save of 4 KB by HTTP: p50 in ms", asked.p50, 80),
    atMost("its transaction: p99, of a bare INSERT's", written.p99 / bare.p99, 6),
    atMost("a save by HTTP with 20,000 pages: p50, of 1,000", askedLarge.p50 / asked.p50, 1.3),
    atMost("its transaction with 20,000 pages: p50, of 1,000", writtenLarge.p50 / written.p50, 1.3),
    exactly(`4 writers on one page, ${together.saves} saves, ${together.merged} merged: refused`, together.refused, 0),
    exactly("4 writers on one page: lines lost", together.lost, 0),
  ];
  printVerdicts(verdicts);
  return verdicts.every(({ kept }) => kept) ? 0 : 1;
}
