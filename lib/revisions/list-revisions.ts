import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { ALL_REVISIONS, type HistoryFilters } from "#lib/domain/history-filters.ts";
import type { ListedRevision } from "#lib/domain/shown-revision.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { SHOWN_COLUMNS, SHOWN_ROWS, type ShownRow } from "./shown-columns.ts";

type Asked = {
  /** Only revisions below this number. */
  before?: number | undefined;
  /** Only revisions above this number: the oldest of them, still newest first. */
  after?: number | undefined;
  limit?: number;
  filters?: HistoryFilters;
};

/** A page's revisions as everybody may see them, newest first; at most `limit`. Works for deleted and merged pages too. */
export async function listRevisions(
  db: Database,
  page: number,
  { before, after, limit = 50, filters = ALL_REVISIONS }: Asked,
): Promise<ListedRevision[]> {
  noteKeys(`page:${page}`);
  const order = after === undefined ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rows = await readRows<ShownRow & { title: string | null }>(
    db,
    Prisma.sql`
    SELECT ${SHOWN_COLUMNS}, r.title FROM ${SHOWN_ROWS}
    WHERE r.page_id = ${page} ${below(before)} ${above(after)} ${conditionsOf(filters)}
    ORDER BY r.number ${order} LIMIT ${limit}`,
  );
  const newestFirst = after === undefined ? rows : rows.reverse();
  return newestFirst.map((row) => ({ ...row, at: row.at.toISOString() }));
}

const below = (number: number | undefined) =>
  number === undefined ? Prisma.empty : Prisma.sql`AND r.number < ${number}`;

const above = (number: number | undefined) =>
  number === undefined ? Prisma.empty : Prisma.sql`AND r.number > ${number}`;

function conditionsOf({ author, changed, minor, since, tag, until }: HistoryFilters): Prisma.Sql {
  const conditions = [
    author !== null && Prisma.sql`AND lower(u.name) = lower(${author})`,
    changed === "text" && Prisma.sql`AND ${BOTH_SHOWN} AND r.body_hash IS DISTINCT FROM b.body_hash`,
    changed === "record" && Prisma.sql`AND ${BOTH_SHOWN} AND r.record IS DISTINCT FROM b.record`,
    minor !== null && Prisma.sql`AND NOT r.minor`,
    since !== null && Prisma.sql`AND r.at >= ${`${since}T00:00:00Z`}::timestamptz`,
    tag !== null && Prisma.sql`AND (m.tags @> ARRAY[${tag}::text] OR r.origin::text = ${tag})`,
    until !== null && Prisma.sql`AND r.at < ${`${until}T00:00:00Z`}::timestamptz + interval '1 day'`,
  ].filter((condition) => condition !== false);
  return conditions.length ? Prisma.join(conditions, " ") : Prisma.empty;
}

/** What a revision changed is known only where both its own text and its parent's may be seen. */
const BOTH_SHOWN = Prisma.sql`NOT r.text_hidden AND NOT coalesce(b.text_hidden, false)`;
