import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { blameNextRecord, NO_RECORD_BLAMED, partsOf, type RecordBlame } from "#lib/domain/diff/blame-record.ts";
import { blameNext, linesOfBlame, NOTHING_BLAMED, type TextBlame } from "#lib/domain/diff/blame-text.ts";
import { orderFields } from "#lib/domain/diff/order-fields.ts";
import { pagesNamed } from "#lib/domain/diff/pages-named.ts";
import { sayPart } from "#lib/domain/diff/say-part.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageBlame } from "#lib/domain/page-blame.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { findRevisions } from "./find-revision.ts";

// A text may have 1 MB: so many are in memory at once.
const BATCH = 25;

/**
 * Who brought each line of a page's text and each part of its record, from all its revisions in the order of the log. They
 * are read a few at a time; a text that did not change is not read again.
 */
export async function readBlame(db: Database, { id: page, kind }: { id: number; kind: Kind }): Promise<PageBlame> {
  noteKeys(`page:${page}`);
  const { text, record, last, looked } = await readVersions(db, page);
  const lines = linesOfBlame(text);
  const names = await resolveTargets(db, pagesNamed(last), NOW);
  const parts = partsOf(orderFields(kind, last) as typeof last).flatMap(([pointer, value]) => {
    const mark = record.marks.get(pointer);
    if (!mark) return [];
    return [{ pointer, said: sayPart(names, pointer, value), revision: mark.revision, orHidden: mark.orHidden }];
  });
  const numbers = new Set([...lines, ...parts].map(({ revision }) => revision));
  const revisions = await findRevisions(db, [...numbers]);
  return {
    lines,
    parts,
    revisions: Object.fromEntries(revisions.map(({ revision }) => [revision.number, revision])),
    looked,
    hidden: text.passedHidden,
  };
}

type Row = { number: number; hidden: boolean; body: string | null; record: Record<string, unknown> };

type Progress = { text: TextBlame; record: RecordBlame; last: Record<string, unknown>; looked: number };

async function readVersions(db: Database, page: number): Promise<Progress> {
  let progress: Progress = { text: NOTHING_BLAMED, record: NO_RECORD_BLAMED, last: {}, looked: 0 };
  let after = 0;
  for (;;) {
    const rows = await readBatch(db, page, after);
    for (const row of rows) progress = advance(progress, row);
    after = rows.at(-1)?.number ?? after;
    if (rows.length < BATCH) return progress;
  }
}

/** `body` is null where it is what the revision before said. */
const readBatch = (db: Database, page: number, after: number): Promise<Row[]> =>
  readRows<Row>(
    db,
    Prisma.sql`
    SELECT r.number, r.text_hidden AS hidden, r.record,
      CASE WHEN r.body_hash IS DISTINCT FROM b.body_hash THEN r.body END AS body
    FROM shown_revisions r LEFT JOIN shown_revisions b ON b.number = r.parent
    WHERE r.page_id = ${page} AND r.number > ${after} ORDER BY r.number LIMIT ${BATCH}`,
  );

function advance({ text, record, last, looked }: Progress, { number, hidden, body, record: said }: Row): Progress {
  return {
    text: hidden ? blameNext(text, { number, body: null }) : body === null ? text : blameNext(text, { number, body }),
    record: blameNextRecord(record, { number, record: hidden ? null : said }),
    last: hidden ? last : said,
    looked: looked + 1,
  };
}
