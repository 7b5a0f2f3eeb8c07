import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { type Counts, countedAs, EXPORT_FORMAT, EXPORT_VERSION, type ExportLine, NOTHING } from "./export-line.ts";
import { namedIn } from "./named-actors.ts";
import { readActors } from "./read-actors.ts";
import { readPages } from "./read-pages.ts";
import { readRevisions } from "./read-revisions.ts";
import { readPosts, readThreads } from "./read-threads.ts";

/** `upTo` is a revision number: then the log alone, as it was then; null is all, as it is when the reading begins. */
export type Wanted = { upTo: number | null };

/**
 * Everything that this wiki says to everybody, as lines of JSON with LF (NDJSON): header, accounts, revisions with their
 * hashes, protections, talk, and a last line that counts them. It ends at the revision that was newest when it began,
 * however much is saved meanwhile. It is written as fast as it is read, and the same log gives the same bytes, wherever
 * it stands. What is suppressed or hidden is left out; watches, blocks, the audit log and whatever an account keeps to
 * itself are no part of it.
 */
export function exportLog(db: Database, wanted: Wanted): ReadableStream<Uint8Array> {
  const batches = writeBatches(db, wanted);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await batches.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(value.map((line) => `${JSON.stringify(line)}\n`).join("")));
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
}

type Lines = AsyncGenerator<ExportLine[], undefined, undefined>;

async function* writeBatches(db: Database, wanted: Wanted): Lines {
  const counts = { ...NOTHING };
  const known = new Set<string>();
  for await (const batch of readBatches(db, wanted)) {
    const lines = await introduceActors(db, batch, known);
    count(counts, lines);
    yield lines;
  }
  yield [{ type: "end", ...counts }];
}

/** The lines, each behind those of the accounts that it is the first to name. */
async function introduceActors(db: Database, batch: readonly ExportLine[], known: Set<string>): Promise<ExportLine[]> {
  const actors = await readActors(
    db,
    batch.flatMap(namedIn).filter((id) => !known.has(id)),
  );
  return batch.flatMap((line) => {
    const named = [...new Set(namedIn(line))].filter((id) => !known.has(id));
    for (const id of named) known.add(id);
    return [...named.flatMap((id) => actors.get(id) ?? []), line];
  });
}

function count(counts: Counts, lines: readonly ExportLine[]): void {
  for (const { type } of lines) {
    const counted = countedAs(type);
    if (counted) counts[counted] += 1;
  }
}

async function* readBatches(db: Database, { upTo }: Wanted): Lines {
  const { head, chainHash } = await readEnd(db, upTo);
  const whole = upTo === null;
  yield [{ type: "header", format: EXPORT_FORMAT, version: EXPORT_VERSION, head, chainHash, whole }];
  yield* each(
    (last) => readRevisions(db, last, head),
    ({ number }) => number,
  );
  if (!whole) return;
  yield* each(
    (last) => readPages(db, last, head),
    ({ id }) => id,
  );
  for await (const threads of each(
    (last) => readThreads(db, last, head),
    ({ id }) => id,
  )) {
    yield threads;
    yield await readPosts(
      db,
      threads.map(({ id }) => id),
    );
  }
}

/** Batch after batch, each from the key of the last line before; what is saved meanwhile shifts nothing. */
async function* each<Line>(read: (last: number) => Promise<Line[]>, keyOf: (line: Line) => number) {
  for (let last = 0; ; ) {
    const batch = await read(last);
    const final = batch.at(-1);
    if (!final) return;
    yield batch;
    last = keyOf(final);
  }
}

async function readEnd(db: Database, upTo: number | null): Promise<{ head: number; chainHash: string }> {
  const [end] = await readRows<{ head: number; chainHash: string }>(
    db,
    upTo === null
      ? Prisma.sql`SELECT number AS head, encode(chain_hash, 'hex') AS "chainHash" FROM log_head`
      : Prisma.sql`SELECT number AS head, encode(chain_hash, 'hex') AS "chainHash" FROM revisions WHERE number = ${upTo}`,
  );
  return end ?? { head: 0, chainHash: "0".repeat(64) };
}
