import { Prisma } from "#lib/db/generated/client.ts";
import type { Change } from "#lib/domain/change.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Origin } from "#lib/revisions/proposal.ts";
import type { LogItem } from "./log-item.ts";

/** What a list of changes reads of each, `FROM ${CHANGE_ROWS}`: only what everybody may see. */
export const CHANGE_COLUMNS = Prisma.sql`r.number, r.parent, r.at, r.page_id, p.kind::text, p.slug,
  coalesce(c.title, p.slug) AS title, u.name AS by, u.display_name AS "byName",
  CASE WHEN r.summary_hidden THEN NULL ELSE r.summary END AS summary, r.minor, r.origin::text, r.deleted,
  coalesce(m.tags, '{}') AS tags, coalesce(m.byte_delta, 0) AS "byteDelta", coalesce(m.patrol = 'waiting', false) AS waiting`;

export const CHANGE_ROWS = Prisma.sql`shown_revisions r
  LEFT JOIN revision_marks m ON m.revision = r.number
  JOIN pages p ON p.id = r.page_id
  LEFT JOIN shown_revisions c ON c.number = p.current
  LEFT JOIN users u ON u.id = r.actor_id`;

export type ChangeRow = Omit<Change, "at" | "page"> & {
  at: Date;
  page_id: number;
  kind: Kind;
  slug: string;
  title: string;
};

export const changeOf = ({ page_id: id, kind, slug, title, at, ...rest }: ChangeRow): Change => ({
  ...rest,
  at: at.toISOString(),
  page: { id, kind, slug, title },
});

/** What is read of a change beside it, `FROM ${LOG_ROWS}`. */
export const LOG_COLUMNS = Prisma.sql`${CHANGE_COLUMNS}, r.slug AS "saidSlug", r.title AS "saidTitle",
  r.merged_into AS "mergedInto", r.byte_size AS bytes, r.actor_id::text AS actor,
  r.co_author_ids::text[] AS "coAuthors", encode(h.summary_hash, 'hex') AS "summaryHash",
  encode(r.content_hash, 'hex') AS "contentHash", encode(h.chain_hash, 'hex') AS "chainHash"`;

export const LOG_ROWS = Prisma.sql`${CHANGE_ROWS} JOIN revisions h ON h.number = r.number`;

/** A change with what the log says of it to programs. */
export type LoggedChange = Change & { log: LogItem };

type OfTheLog = Pick<
  LogItem,
  "mergedInto" | "bytes" | "actor" | "coAuthors" | "summaryHash" | "contentHash" | "chainHash"
>;

export type LogRow = ChangeRow & OfTheLog & { saidSlug: string | null; saidTitle: string | null };

export function loggedChangeOf({
  saidSlug: slug,
  saidTitle: title,
  mergedInto,
  bytes,
  actor,
  coAuthors,
  summaryHash,
  contentHash,
  chainHash,
  ...row
}: LogRow): LoggedChange {
  const change = changeOf(row);
  const { number, parent, at, by, byName, summary, minor, deleted, tags, byteDelta } = change;
  const origin = row.origin as Origin;
  const page = { id: row.page_id, kind: row.kind, slug, title };
  const told = { number, parent, at, page, by, byName, summary, minor, origin, deleted, mergedInto, tags };
  return {
    ...change,
    log: { ...told, bytes, byteDelta, actor, coAuthors, summaryHash, contentHash, chainHash },
  };
}
