import { Prisma } from "#lib/db/generated/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Confidence } from "#lib/domain/confidence.ts";
import type { Kind } from "#lib/domain/kinds.ts";
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

/** Whether the list depends on which placements hold on the day. */
export const looksAtPlacements = (kind: Kind, filter: PageFilter): boolean =>
  filter.standing === true ||
  filter.component !== undefined ||
  filter.confidence !== undefined ||
  (filter.layer !== undefined && kind !== "component") ||
  (filter.vendor !== undefined && kind !== "offering");

/**
 * The condition that a page (node `n`, whose newest revision is `number`) is among those of the filter. What stands where
 * is looked up in the placements that hold on the day of the first clock; deprecated ones count for nothing.
 */
export function pageCondition(kind: Kind, filter: PageFilter, clocks: Clocks, number: Prisma.Sql): Prisma.Sql {
  const { status, q, updatedSince } = filter;
  const needle = Prisma.sql`plain(${q ?? ""})`;
  const conditions = [
    Prisma.sql`n.kind = ${kind}::"Kind" AND ${saidAt("n", clocks)}`,
    ...parentConditions(kind, filter),
    status !== undefined && Prisma.sql`n.status = ${status}`,
    // Instants and numbers of the log grow together.
    updatedSince !== undefined &&
      Prisma.sql`${number} >= (SELECT number FROM revisions WHERE at >= ${updatedSince} ORDER BY at, number LIMIT 1)`,
    q && Prisma.sql`(strpos(n.plain_title, ${needle}) > 0 OR strpos(n.plain_labels, ${needle}) > 0)`,
    looksAtPlacements(kind, filter) && Prisma.sql`n.page_id IN (${placedPages(kind, filter, clocks)})`,
  ].filter((condition) => condition !== false && condition !== undefined && condition !== "");
  return Prisma.join(conditions, " AND ");
}

/** What a page hangs on by its own record. */
function parentConditions(kind: Kind, { layer, vendor }: PageFilter): Prisma.Sql[] {
  if (kind === "component" && layer !== undefined) return [Prisma.sql`n.parent_id = ${layer}`];
  if (kind === "offering" && vendor !== undefined) return [Prisma.sql`n.parent_id = ${vendor}`];
  return [];
}

/** The pages of a kind, by their ids, that a placement of the filter puts into the stack on the day. */
function placedPages(kind: Kind, { layer, component, vendor, confidence }: PageFilter, clocks: Clocks): Prisma.Sql {
  const conditions = [
    component !== undefined && Prisma.sql`t.component_id = ${component}`,
    confidence !== undefined && Prisma.sql`t.confidence = ${confidence}`,
    // Not a join: of that the planner believes that hardly a placement is in a layer.
    layer !== undefined &&
      Prisma.sql`t.component_id = ANY(ARRAY(
        SELECT c.page_id FROM nodes c WHERE c.parent_id = ${layer} AND ${saidAt("c", clocks)}))`,
    vendor !== undefined && Prisma.sql`o.parent_id = ${vendor}`,
  ].filter((condition) => condition !== false);
  return Prisma.sql`
    SELECT ${standingPage(kind)} ${standing(clocks, { offerings: kind === "vendor" || vendor !== undefined })}
      ${conditions.length ? Prisma.sql`AND ${Prisma.join(conditions, " AND ")}` : Prisma.empty}`;
}

/** Placements `t` that hold on the day, if asked for with the nodes of their offering `o` and of their component `c`. */
export const standing = (
  clocks: Clocks,
  { offerings = false, components = false }: { offerings?: boolean; components?: boolean },
): Prisma.Sql => Prisma.sql`
  FROM placements t
  ${offerings ? Prisma.sql`JOIN nodes o ON o.page_id = t.offering_id AND ${saidAt("o", clocks)}` : Prisma.empty}
  ${components ? Prisma.sql`JOIN nodes c ON c.page_id = t.component_id AND ${saidAt("c", clocks)}` : Prisma.empty}
  WHERE ${saidAt("t", clocks)} AND t.world @> ${dayOf(clocks)} AND t.rank <> 'deprecated'`;

/** The page of a kind that such a placement puts into the stack. */
export function standingPage(kind: Kind): Prisma.Sql {
  if (kind === "offering") return Prisma.sql`t.offering_id`;
  if (kind === "component") return Prisma.sql`t.component_id`;
  if (kind === "vendor") return Prisma.sql`o.parent_id`;
  throw new Error(`A ${kind} has no placements: it cannot be listed by them.`);
}
