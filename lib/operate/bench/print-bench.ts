import type { Spread } from "./edit/spread.ts";
import type { Figures } from "./measure.ts";
import type { Compared } from "./measure-hot.ts";
import type { Verdict } from "./verdict.ts";

/** Prints what each read does and costs, beside the least that it can cost. */
export function printCompared(title: string, least: string, compared: Compared[]): void {
  const head = [title, "answers/s", "CPU µs", least, "CPU µs"];
  const rows = compared.map(({ what, ours, least: bare }) => [what, ...figuresOf(ours), ...figuresOf(bare)]);
  console.log();
  printRows([head, ...rows]);
}

const figuresOf = ({ rate, cpu }: Figures): string[] =>
  [rate, cpu].map((figure) => figure.toFixed(figure < 100 ? 1 : 0));

/** Prints how long things took, in a unit. */
export function printSpreads(unit: string, spreads: { what: string; spread: Spread }[]): void {
  console.log();
  printRows([
    [unit, "p50", "p99"],
    ...spreads.map(({ what, spread }) => [what, spread.p50.toFixed(1), spread.p99.toFixed(1)]),
  ]);
}

/** Prints every limit and whether it is kept. */
export function printVerdicts(verdicts: Verdict[]): void {
  console.log();
  printRows(verdicts.map(({ what, measured, limit, kept }) => [what, measured, limit, kept ? "kept" : "MISSED"]));
}

/** The first column to the left, all others to the right, each as wide as it needs. */
function printRows(rows: string[][]): void {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)),
    [],
  );
  for (const row of rows) {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    console.log(`  ${cells.join("  ")}`);
  }
}
