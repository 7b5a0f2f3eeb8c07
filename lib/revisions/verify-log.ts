import type { Database } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import { isAuthorErased, isSummaryErased, isTextErased } from "./erased.ts";
import { hashChain, hashContent, hashText } from "./hash-revision.ts";

export type Damage = { revision: number; fault: string };

type Row = {
  number: number;
  page_id: number;
  parent: number | null;
  actor_id: string;
  co_author_ids: string[];
  at: Date;
  origin: string;
  minor: boolean;
  deleted: boolean;
  merged_into: number | null;
  summary: string;
  kind: Kind;
  slug: string;
  title: string;
  body: string;
  record: PageRecord;
  content_hash: Uint8Array;
  summary_hash: Uint8Array;
  chain_hash: Uint8Array;
  hides: { text: boolean; summary: boolean; author: boolean } | null;
};

const BATCH = 500;
const START = Buffer.alloc(32);

/**
 * Walks the whole log and reports every place where it does not say what it said when it was written: a number missing, a
 * content, summary or chain hash that no longer fits, an instant before that of the revision below, a head that is not
 * the last revision. An empty list means that the log is whole. What was erased by an import is not there to be held
 * against its hash, and a link whose author was erased is taken as it is said.
 */
export async function verifyLog(db: Database): Promise<{ revisions: number; damage: Damage[] }> {
  const damage: Damage[] = [];
  let last = { number: 0, chain: START as Uint8Array, at: 0 };
  for (;;) {
    const rows = await readBatch(db, last.number);
    for (const row of rows) {
      damage.push(...faultsOf(row, last).map((fault) => ({ revision: row.number, fault })));
      last = { number: row.number, chain: row.chain_hash, at: row.at.getTime() };
    }
    if (rows.length < BATCH) break;
  }
  const head = await db.logHead.findFirst();
  if (head?.number !== last.number || !Buffer.from(head.chainHash).equals(last.chain))
    damage.push({ revision: last.number, fault: `the head of the log names revision ${head?.number ?? "none"}` });
  return { revisions: last.number, damage };
}

const readBatch = (db: Database, after: number): Promise<Row[]> => db.$queryRaw<Row[]>`
  SELECT r.number, r.page_id, r.parent, r.actor_id::text, r.co_author_ids::text[], r.at, r.origin::text, r.minor,
    r.deleted, r.merged_into, r.summary, p.kind::text, r.slug, r.title, r.body, r.record, r.content_hash, r.summary_hash, r.chain_hash,
    CASE WHEN s.revision IS NULL THEN NULL ELSE
      json_build_object('text', s.text, 'summary', s.summary, 'author', s.author) END AS hides
  FROM revisions r JOIN pages p ON p.id = r.page_id LEFT JOIN suppressions s ON s.revision = r.number
  WHERE r.number > ${after} ORDER BY r.number LIMIT ${BATCH}`;

function faultsOf(row: Row, last: { number: number; chain: Uint8Array; at: number }): string[] {
  const revision = { ...row, page: row.page_id, actor: row.actor_id, chainHash: row.chain_hash };
  const contentHash = hashContent(row);
  const chainHash = hashChain(last.chain, {
    number: row.number,
    page: row.page_id,
    parent: row.parent,
    actor: row.actor_id,
    coAuthors: row.co_author_ids,
    at: row.at,
    origin: row.origin,
    minor: row.minor,
    deleted: row.deleted,
    mergedInto: row.merged_into,
    contentHash: row.content_hash,
    summaryHash: row.summary_hash,
  });
  return [
    row.number !== last.number + 1 && `revision ${last.number + 1} is missing`,
    row.at.getTime() < last.at && "it is older than the revision below it",
    !contentHash.equals(row.content_hash) && !isTextErased(revision) && "its content does not fit its hash",
    !hashText(row.summary).equals(row.summary_hash) &&
      !isSummaryErased(revision) &&
      "its summary does not fit its hash",
    !chainHash.equals(row.chain_hash) && !isAuthorErased(revision) && "the chain breaks here",
  ].filter((fault) => fault !== false);
}
