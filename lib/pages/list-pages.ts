import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { cutStretch, type Keys, type Seek } from "#lib/lists/seek.ts";
import { inOrder, isBeyond, keyColumns, keysOfRow } from "#lib/lists/sort-order.ts";
import { saidAt } from "#lib/taxonomy/when.ts";
import { describePages, type Included, type ListedPage } from "./describe-pages.ts";
import { type Facets, facetsOf, isOfPlacements, type PageFacet } from "./page-facets.ts";
import { looksAtPlacements, type PageFilter, pageCondition } from "./page-filter.ts";
import { type PageOrder, sortOrderOf } from "./page-order.ts";

export type PageRange = {
  order: PageOrder;
  limit: number;
  seek?: Seek | null;
  facets?: readonly PageFacet[];
  include?: readonly Included[];
};

/**
 * `total` and `facets` are of the whole list, of which `items` are shown; `before` and `after` lead on from them. `log` is
 * the newest revision of the wiki when the list was read: the same list at that revision fits to this part of it.
 */
export type PageList = {
  items: ListedPage[];
  total: number;
  facets: Facets;
  before: Keys | null;
  after: Keys | null;
  log: number;
};

/** Whether a list changes with the day of the first clock. */
export const isOfADay = (kind: Kind, filter: PageFilter, { facets = [], include = [] }: Partial<PageRange>): boolean =>
  looksAtPlacements(kind, filter) ||
  facets.some((facet) => isOfPlacements(kind, facet)) ||
  include.includes("placements");

/**
 * Pages of a kind as the wiki said them at the second clock. Filters by what stands where (`component`, `confidence`,
 * `standing`, an offering's or a vendor's `layer`, a component's `vendor`) look at the placements that hold on the day
 * of the first clock; deprecated ones count for nothing.
 */
export async function listPages(
  db: Database,
  kind: Kind,
  filter: PageFilter,
  clocks: Clocks,
  range: PageRange,
): Promise<PageList> {
  const { seek = null, facets = [], include = [] } = range;
  noteKeys(`list:${kind}`);
  if (isOfADay(kind, filter, range) || include.length + facets.length > 0 || range.order.endsWith("order"))
    noteKeys("taxonomy");
  const { total, counted, log, found } = await findPages(db, kind, filter, clocks, range);
  const { rows, before, after } = cutStretch(found, range.limit, seek);
  const read: Clocks = { asOf: clocks.asOf, at: clocks.at ?? log };
  const items = await describePages(db, kind, { ids: rows.map(({ id }) => id), include }, read);
  return { items, total, facets: counted, before, after, log };
}

type Found = { total: number; counted: Facets; log: number; found: { id: number; keys: Keys }[] };

/** Which pages are shown, and what is said of the whole list, in one statement so that it all fits together. */
async function findPages(
  db: Database,
  kind: Kind,
  filter: PageFilter,
  clocks: Clocks,
  { order, limit, seek = null, facets = [] }: PageRange,
): Promise<Found> {
  const number = newestRevision(clocks);
  const sorted = sortOrderOf(order, number);
  const above = order.endsWith("order")
    ? Prisma.sql`LEFT JOIN nodes l ON l.page_id = n.parent_id AND ${saidAt("l", clocks)}`
    : Prisma.empty;
  const looksAtLog = order.endsWith("updated") || filter.updatedSince !== undefined;
  const counts = facetsOf(kind, facets, clocks);
  const [row] = await readRows<Found>(
    db,
    Prisma.sql`
    WITH listed AS MATERIALIZED (
      SELECT n.page_id, n.parent_id, n.status, ${keyColumns(sorted)}
      FROM nodes n ${looksAtLog ? Prisma.sql`JOIN pages p ON p.id = n.page_id` : Prisma.empty} ${above}
      WHERE ${pageCondition(kind, filter, clocks, number)}
    ), ${Prisma.join([
      ...counts.parts,
      Prisma.sql`shown AS (
        SELECT * FROM listed WHERE ${isBeyond(sorted, seek)} ORDER BY ${inOrder(sorted, seek)} LIMIT ${limit + 1})`,
    ])}
    SELECT (SELECT count(*)::int FROM listed) AS total, ${counts.facets} AS counted,
      (SELECT number FROM log_head) AS log, coalesce(
      (SELECT jsonb_agg(jsonb_build_object('id', page_id, 'keys', ${keysOfRow(sorted)}) ORDER BY ${inOrder(sorted, seek)})
        FROM shown), '[]') AS found`,
  );
  if (!row) throw new Error("A list has always one row.");
  return row;
}

/** The number of a page's newest revision (of page `p`) at the second clock. */
const newestRevision = ({ at }: Clocks): Prisma.Sql =>
  at === null
    ? Prisma.sql`p.current`
    : Prisma.sql`CASE WHEN p.current <= ${at}::int THEN p.current ELSE (SELECT max(r.number) FROM shown_revisions r
        WHERE r.page_id = p.id AND r.number <= ${at}::int AND NOT r.text_hidden) END`;
