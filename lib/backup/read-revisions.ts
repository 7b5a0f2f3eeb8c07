import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { HIDEABLE, type LineOf } from "./export-line.ts";

type Revision = LineOf<"revision">;

type Row = Omit<Revision, "type" | "at" | "hidden"> & {
  at: Date;
  textHidden: boolean;
  summaryHidden: boolean;
  authorHidden: boolean;
};

const BATCH = 100;

/** The revisions after `last` up to `head` in their order, some at once; none at the end. */
export async function readRevisions(db: Database, last: number, head: number): Promise<Revision[]> {
  const rows = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT s.number, s.page_id AS page, p.kind::text, s.parent, s.actor_id::text AS actor, u.name AS by,
      s.co_author_ids::text[] AS "coAuthors", s.at, s.origin::text, s.minor,
      CASE WHEN s.summary_hidden THEN NULL ELSE s.summary END AS summary, s.slug, s.title, s.body, s.record, s.deleted,
      s.merged_into AS "mergedInto", coalesce(m.tags, ARRAY[]::text[]) AS tags,
      coalesce(m.patrol = 'waiting', false) AS waiting, s.byte_size AS bytes,
      coalesce(m.byte_delta, s.byte_size) AS "byteDelta", s.text_hidden AS "textHidden",
      s.summary_hidden AS "summaryHidden", s.author_hidden AS "authorHidden",
      encode(r.content_hash, 'hex') AS "contentHash", encode(r.summary_hash, 'hex') AS "summaryHash",
      encode(r.chain_hash, 'hex') AS "chainHash"
    FROM shown_revisions s JOIN revisions r ON r.number = s.number JOIN pages p ON p.id = s.page_id
      LEFT JOIN users u ON u.id = s.actor_id LEFT JOIN revision_marks m ON m.revision = s.number
    WHERE s.number > ${last} AND s.number <= ${head} ORDER BY s.number LIMIT ${BATCH}`,
  );
  return rows.map(lineOf);
}

function lineOf({ textHidden, summaryHidden, authorHidden, ...row }: Row): Revision {
  const hides = { text: textHidden, summary: summaryHidden, author: authorHidden };
  return {
    type: "revision",
    number: row.number,
    page: row.page,
    kind: row.kind,
    parent: row.parent,
    actor: row.actor,
    by: row.by,
    coAuthors: row.coAuthors,
    at: row.at.toISOString(),
    origin: row.origin,
    minor: row.minor,
    summary: row.summary,
    slug: row.slug,
    title: row.title,
    body: row.body,
    record: row.record,
    deleted: row.deleted,
    mergedInto: row.mergedInto,
    tags: row.tags,
    waiting: row.waiting,
    bytes: row.bytes,
    byteDelta: row.byteDelta,
    hidden: HIDEABLE.filter((part) => hides[part]),
    contentHash: row.contentHash,
    summaryHash: row.summaryHash,
    chainHash: row.chainHash,
  };
}
