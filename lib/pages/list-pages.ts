import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Confidence } from "#lib/domain/confidence.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { dayOf, saidAt } from "#lib/taxonomy/when.ts";

/** Which pages of a kind: `layer`, `component` and `vendor` are ids. */
export type PageFilter = {
  layer?: number;
  component?: number;
  vendor?: number;
  confidence?: Confidence;
  status?: string;
  q?: string;
  updatedSince?: Date;
  /** Only what a placement that holds on the day of the first clock puts into the stack. */
  standing?: boolean;
};

export type PageOrder = "title" | "-title" | "updated" | "-updated" | "order";

export type ListedPage = {
  id: number;
  kind: Kind;
  slug: string;
  title: string;
  record: PageRecord;
  /** `by` and `summary` are null where they are hidden. */
  revision: { number: number; at: string; by: string | null; summary: string | null };
};

/** `log` is the newest revision of the wiki when the list was read. */
export type PageList = { items: ListedPage[]; total: number; log: number };

type Row = Omit<ListedPage, "revision"> & {
  number: number;
  at: Date;
  by: string | null;
  summary: string | null;
  total: number;
  log: number;
};

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
  { order, offset, limit }: { order: PageOrder; offset: number; limit: number },
): Promise<PageList> {
  noteKeys(`list:${kind}`);
  const revision =
    clocks.at === null
      ? Prisma.sql`r.number = p.current`
      : Prisma.sql`r.number = (SELECT max(number) FROM shown_revisions
          WHERE page_id = n.page_id AND number <= ${clocks.at} AND NOT text_hidden)`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, r.record, r.number, r.at, u.name AS by,
      CASE WHEN r.summary_hidden THEN NULL ELSE r.summary END AS summary,
      count(*) OVER ()::int AS total, (SELECT number FROM log_head) AS log
    FROM nodes n JOIN pages p ON p.id = n.page_id JOIN shown_revisions r ON ${revision}
    LEFT JOIN users u ON u.id = r.actor_id
    LEFT JOIN nodes l ON l.page_id = n.parent_id AND ${saidAt("l", clocks)}
    WHERE n.kind = ${kind}::"Kind" AND ${saidAt("n", clocks)} AND ${conditionOf(kind, filter, clocks)}
    ORDER BY ${ORDERS[order]}, n.page_id LIMIT ${limit} OFFSET ${offset}`;
  return { items: rows.map(pageOf), total: rows[0]?.total ?? 0, log: rows[0]?.log ?? 0 };
}

const ORDERS: Record<PageOrder, Prisma.Sql> = {
  title: Prisma.sql`plain(n.title)`,
  "-title": Prisma.sql`plain(n.title) DESC`,
  updated: Prisma.sql`r.number`,
  "-updated": Prisma.sql`r.number DESC`,
  order: Prisma.sql`l.position NULLS FIRST, n.position, n.title`,
};

function conditionOf(kind: Kind, filter: PageFilter, clocks: Clocks): Prisma.Sql {
  const { status, q, updatedSince } = filter;
  const needle = Prisma.sql`plain(${q ?? ""})`;
  const conditions = [
    ...parentConditions(kind, filter),
    status !== undefined && Prisma.sql`n.status = ${status}`,
    updatedSince !== undefined && Prisma.sql`r.at >= ${updatedSince}`,
    q &&
      Prisma.sql`(strpos(plain(n.title), ${needle}) > 0 OR EXISTS (
      SELECT FROM unnest(n.labels) label WHERE strpos(plain(label), ${needle}) > 0))`,
    looksAtPlacements(kind, filter) && placedCondition(kind, filter, clocks),
  ].filter((condition) => condition !== false && condition !== undefined && condition !== "");
  return conditions.length ? Prisma.join(conditions, " AND ") : Prisma.sql`true`;
}

/** What a page hangs on by its own record. */
function parentConditions(kind: Kind, { layer, vendor }: PageFilter): Prisma.Sql[] {
  if (kind === "component" && layer !== undefined) return [Prisma.sql`n.parent_id = ${layer}`];
  if (kind === "offering" && vendor !== undefined) return [Prisma.sql`n.parent_id = ${vendor}`];
  return [];
}

/** Whether the list depends on which placements hold on the day. */
export const looksAtPlacements = (kind: Kind, filter: PageFilter): boolean =>
  filter.standing === true ||
  filter.component !== undefined ||
  filter.confidence !== undefined ||
  (filter.layer !== undefined && kind !== "component") ||
  (filter.vendor !== undefined && kind !== "offering");

function placedCondition(kind: Kind, filter: PageFilter, clocks: Clocks): Prisma.Sql {
  noteKeys("taxonomy");
  const { layer, component, vendor, confidence } = filter;
  const whose = { offering: "t.offering_id", component: "t.component_id", vendor: "o.parent_id" } as const;
  const end = kind === "offering" || kind === "component" || kind === "vendor" ? whose[kind] : null;
  if (!end) throw new Error(`A ${kind} has no placements: it cannot be listed by them.`);
  const conditions = [
    Prisma.sql`${Prisma.raw(end)} = n.page_id AND t.rank <> 'deprecated' AND ${saidAt("t", clocks)}`,
    Prisma.sql`t.world @> ${dayOf(clocks)}`,
    component !== undefined && Prisma.sql`t.component_id = ${component}`,
    confidence !== undefined && Prisma.sql`t.confidence = ${confidence}`,
    layer !== undefined && Prisma.sql`c.parent_id = ${layer}`,
    vendor !== undefined && Prisma.sql`o.parent_id = ${vendor}`,
  ].filter((condition) => condition !== false);
  return Prisma.sql`EXISTS (SELECT FROM placements t
    JOIN nodes o ON o.page_id = t.offering_id AND ${saidAt("o", clocks)}
    JOIN nodes c ON c.page_id = t.component_id AND ${saidAt("c", clocks)}
    WHERE ${Prisma.join(conditions, " AND ")})`;
}

const pageOf = ({ id, kind, slug, title, record, number, at, by, summary }: Row): ListedPage => ({
  id,
  kind,
  slug,
  title,
  record,
  revision: { number, at: at.toISOString(), by, summary },
});
