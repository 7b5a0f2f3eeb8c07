import type { Database } from "#lib/db/client.ts";
import { holdTransaction } from "#lib/db/hold-transaction.ts";
import { isDeadlock } from "#lib/db/is-deadlock.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { isName } from "../find-named-page.ts";
import type { BulkReport } from "../schemas/bulk.ts";
import { takeTurns } from "./bulk-turns.ts";
import { type Bulk, MOST_LINES, TOO_MANY_LINES } from "./carry-out-each.ts";
import { type LineOfChange, readChange } from "./read-change.ts";
import type { SentLine } from "./read-lines.ts";
import { reportLine, reportProblem } from "./report-line.ts";

const MOST_CHARACTERS = 64 * 1024 * 1024;

const MOST_TRIES = 5;

/**
 * Carries out all lines in one transaction, or none of them: each sees what those before it wrote. Where one fails the
 * others are still tried, so that all that fail are reported with their problems, and the rest as not carried out.
 */
export async function carryOutTogether(
  db: Database,
  actor: Actor,
  sent: AsyncIterable<SentLine>,
  { dryRun, key }: Bulk,
): Promise<{ reports: BulkReport[] } | { problem: Problem }> {
  const read = await readAll(sent, key);
  if ("problem" in read) return read;
  const { lines } = read;
  const wait = lines.length > 0 ? await takeTurns(db, actor, lines.length) : null;
  if (wait) return { problem: wait };
  for (let tries = 1; ; tries += 1) {
    try {
      return { reports: await attempt(db, actor, lines, dryRun) };
    } catch (error) {
      // Who waits for a page that this has holds one that this needs: the database gave up one of the two.
      if (tries >= MOST_TRIES || !isDeadlock(error)) throw error;
    }
  }
}

async function readAll(
  sent: AsyncIterable<SentLine>,
  key: string | undefined,
): Promise<{ lines: LineOfChange[] } | { problem: Problem }> {
  const lines: LineOfChange[] = [];
  let size = 0;
  for await (const line of sent) {
    size += "text" in line ? line.text.length : 0;
    if (lines.length === MOST_LINES) return { problem: TOO_MANY_LINES };
    if (size > MOST_CHARACTERS)
      return { problem: problem("too-large", "Lines that belong together have at most 64 MB.") };
    lines.push(readChange(line, key));
  }
  return { lines };
}

async function attempt(db: Database, actor: Actor, lines: LineOfChange[], dryRun: boolean): Promise<BulkReport[]> {
  try {
    return await holdTransaction(db, async (held) => {
      await lockPages(held, lines);
      const reports: BulkReport[] = [];
      for (const read of lines) reports.push(await carryOutLine(held, actor, read, dryRun));
      if (dryRun || reports.some(({ problem: found }) => found)) throw new Undone(reports);
      return reports;
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    const { reports } = error;
    return reports.some(({ problem: found }) => found) ? reports.map(undo) : reports;
  }
}

const carryOutLine = async (db: Database, actor: Actor, read: LineOfChange, dryRun: boolean): Promise<BulkReport> =>
  "problem" in read ? reportProblem(read.line, read.problem) : reportLine(db, actor, { ...read, dryRun });

/** All pages that are named, in the order in which every writer takes them, before the first takes the log for itself. */
const lockPages = (db: Database, lines: LineOfChange[]): Promise<unknown> => {
  const named = lines.flatMap((read) =>
    "change" in read && "name" in read.change && isName(read.change.name) ? [read.change] : [],
  );
  const kinds = named.map(({ kind }) => kind);
  const slugs = named.map(({ name }) => name);
  return db.$queryRaw`
    SELECT FROM pages WHERE id IN (SELECT s.page_id FROM slugs s
      JOIN unnest(${kinds}::"Kind"[], ${slugs}::text[]) AS n (kind, slug) ON s.kind = n.kind AND s.slug = n.slug)
    ORDER BY id FOR UPDATE`;
};

class Undone extends Error {
  readonly reports: BulkReport[];

  constructor(reports: BulkReport[]) {
    super("What belongs together was not carried out.");
    this.reports = reports;
  }
}

/** A report on a line that stood in no way itself; what would wait for a maintainer is not kept either. */
function undo(report: BulkReport): BulkReport {
  if (!report.problem) return reportProblem(report.line, NOT_CARRIED_OUT);
  if (report.problem.type !== "/problems/held") return report;
  const detail = "It would wait for a maintainer, so nothing was carried out, and it is not kept: send it by itself.";
  return { ...report, problem: { ...report.problem, detail } };
}

const NOT_CARRIED_OUT = problem("not-carried-out", "Another line of the same bulk failed.");
