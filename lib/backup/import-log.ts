import type { Connection, Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { announceStale, EVERYTHING } from "#lib/http/stale-keys.ts";
import { compileMissingRenderings, deriveProjections } from "#lib/revisions/rebuild-projections.ts";
import type { Counts, ExportLine } from "./export-line.ts";
import { finishImport } from "./finish-import.ts";
import { insertLines } from "./insert-lines.ts";
import { LogCheck } from "./log-check.ts";
import { readLine } from "./read-line.ts";

export type LineFault = { line: number; detail: string };

export type Imported = { counts: Counts; head: number } | { faults: LineFault[] } | { inhabited: string };

const MOST_FAULTS = 20;
const BATCH_LINES = 200;
const BATCH_CHARACTERS = 4_000_000;
const A_DAY_MS = 86_400_000;

/**
 * Restores an export (`exportLog`) into a database that holds nothing: the same numbers, ids, hashes and instants, so that
 * it answers as the one it came from, with all projections derived anew. Every hash is held against what it stands for.
 * All or nothing: with a fault anywhere nothing is written, and the first twenty are answered, each with its line.
 * `report` hears how far it has come. For who runs the wiki: accounts come without a password.
 */
export async function importLog(
  db: Database,
  lines: AsyncIterable<string>,
  report: (note: string) => void,
): Promise<Imported> {
  const undone = new Undone();
  try {
    const counts = await db.$transaction(
      async (tx) => {
        const outcome = await restore(tx, lines, report);
        if ("counts" in outcome) return outcome;
        undone.outcome = outcome;
        throw undone;
      },
      { timeout: A_DAY_MS, maxWait: 60_000 },
    );
    announceStale([EVERYTHING]);
    await db.$executeRaw`ANALYZE`;
    return counts;
  } catch (error) {
    if (error === undone && undone.outcome) return undone.outcome;
    throw error;
  }
}

/** Thrown to undo the transaction; says why. */
class Undone extends Error {
  outcome: Exclude<Imported, { counts: Counts }> | null = null;
}

async function restore(
  tx: Connection,
  lines: AsyncIterable<string>,
  report: (note: string) => void,
): Promise<Imported> {
  await tx.$executeRaw`SELECT FROM log_head FOR UPDATE`;
  const inhabited = await findInhabitants(tx);
  if (inhabited) return { inhabited };
  const check = new LogCheck();
  const faults = await readLines(tx, lines, check, report);
  if (faults.length > 0) return { faults };
  await finishImport(tx, check.known.last);
  report("compiling the texts");
  await compileMissingRenderings(tx);
  report("deriving the projections");
  await deriveProjections(tx);
  await tellStale(tx, [EVERYTHING]);
  return { counts: check.known.counts, head: check.known.last.number };
}

/** What a database already holds, in words; null for an empty one. */
async function findInhabitants(tx: Connection): Promise<string | null> {
  const [{ head, users } = { head: 0, users: 0 }] = await tx.$queryRaw<{ head: number; users: number }[]>`
    SELECT number AS head, (SELECT count(*)::int FROM users) AS users FROM log_head`;
  const held = [head > 0 && `${head} revisions`, users > 0 && `${users} accounts`].filter((part) => part !== false);
  return held.length > 0 ? held.join(" and ") : null;
}

async function readLines(
  tx: Connection,
  lines: AsyncIterable<string>,
  check: LogCheck,
  report: (note: string) => void,
): Promise<LineFault[]> {
  const faults: LineFault[] = [];
  let [number, characters] = [0, 0];
  let batch: ExportLine[] = [];
  for await (const text of lines) {
    number += 1;
    const read = readLine(text);
    const found = "line" in read ? check.check(read.line) : read.faults;
    faults.push(...found.map((detail) => ({ line: number, detail })));
    if (faults.length >= MOST_FAULTS) return faults.slice(0, MOST_FAULTS);
    if (faults.length > 0 || !("line" in read)) continue;
    batch.push(read.line);
    characters += text.length;
    if (batch.length < BATCH_LINES && characters < BATCH_CHARACTERS) continue;
    await insertLines(tx, batch);
    report(`${check.known.counts.revisions} revisions`);
    [batch, characters] = [[], 0];
  }
  faults.push(...check.missing.map((detail) => ({ line: number + 1, detail })));
  if (faults.length === 0) await insertLines(tx, batch);
  return faults;
}
