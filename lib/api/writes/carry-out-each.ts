import type { Database } from "#lib/db/client.ts";
import { rehearse } from "#lib/db/hold-transaction.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { problemOfError } from "../problem-of-error.ts";
import type { BulkReport } from "../schemas/bulk.ts";
import { takeTurns } from "./bulk-turns.ts";
import { type LineOfChange, readChange } from "./read-change.ts";
import type { SentLine } from "./read-lines.ts";
import { BULK_ADDRESS, reportLine, reportProblem } from "./report-line.ts";

/** How many lines are carried out at once. */
export const MOST_LINES = 10_000;

export const TOO_MANY_LINES = problem("too-large", "A bulk has at most 10,000 lines. Send the rest by itself.");

export type Bulk = { dryRun: boolean; key: string | undefined };

/**
 * Carries out line after line, each by itself, and reports on each before the next is read: what fails stops nothing but
 * itself. It ends at the line that is one too many.
 */
export async function* carryOutEach(
  db: Database,
  actor: Actor,
  lines: AsyncIterable<SentLine>,
  { dryRun, key }: Bulk,
): AsyncGenerator<BulkReport> {
  let count = 0;
  for await (const sent of lines) {
    count += 1;
    if (count > MOST_LINES) return yield reportProblem(sent.line, TOO_MANY_LINES);
    const read = readChange(sent, key);
    yield await carryOutLine(db, actor, read, dryRun);
  }
}

async function carryOutLine(db: Database, actor: Actor, read: LineOfChange, dryRun: boolean): Promise<BulkReport> {
  const { line } = read;
  try {
    const wait = await takeTurns(db, actor, 1);
    if (wait) return reportProblem(line, wait);
    if ("problem" in read) return reportProblem(line, read.problem);
    const { change } = read;
    const run = (on: Database) => reportLine(on, actor, { line, change, dryRun });
    return await (dryRun ? rehearse(db, run) : run(db));
  } catch (error) {
    return reportProblem(line, problemOfError(error, `${BULK_ADDRESS}, line ${line}`));
  }
}
