import { Prisma } from "#lib/db/generated/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { type Counts, facetOf, facetsObject } from "#lib/lists/facets.ts";
import { saidAt } from "#lib/taxonomy/when.ts";
import { standing, standingPage } from "./page-filter.ts";

export type PageFacet = "status" | "confidence" | "layer" | "component" | "vendor";

export type Facets = Partial<Record<PageFacet, Counts>>;

/** Whether a facet is counted by the placements that hold on the day. */
export const isOfPlacements = (kind: Kind, facet: PageFacet): boolean =>
  facet !== "status" && !(kind === "offering" && facet === "vendor") && !(kind === "component" && facet === "layer");

/**
 * The facets of the pages in `listed (page_id, parent_id, status)`: the parts of a statement that they need, and the
 * facets themselves as a JSON object.
 */
export function facetsOf(kind: Kind, facets: readonly PageFacet[], clocks: Clocks) {
  const byVendor = kind === "vendor" || (kind === "component" && facets.includes("vendor"));
  const byLayer = facets.includes("layer");
  const placed = facets.some((facet) => isOfPlacements(kind, facet));
  const parts = placed
    ? [
        Prisma.sql`stood AS MATERIALIZED (
          SELECT ${standingPage(kind)} AS page_id, t.component_id, t.confidence
            ${byLayer ? Prisma.sql`, c.parent_id AS layer_id` : Prisma.empty}
            ${byVendor ? Prisma.sql`, o.parent_id AS vendor_id` : Prisma.empty}
          ${standing(clocks, { offerings: byVendor, components: byLayer })} AND ${standingPage(kind)} IN (SELECT page_id FROM listed))`,
      ]
    : [];
  return { parts, facets: facetsObject(facets.map((facet) => [facet, facetOf(countsOf(kind, facet, clocks))])) };
}

function countsOf(kind: Kind, facet: PageFacet, clocks: Clocks): Prisma.Sql {
  if (facet === "status") return Prisma.sql`SELECT status AS value, count(*) FROM listed GROUP BY status`;
  if (facet === "confidence")
    return Prisma.sql`
      SELECT confidence AS value, count(*) FROM (SELECT DISTINCT page_id, confidence FROM stood) AS each GROUP BY 1`;
  const page = Prisma.raw(`${facet}_id`);
  const counts = isOfPlacements(kind, facet)
    ? Prisma.sql`SELECT ${page} AS id, count(*) FROM (SELECT DISTINCT page_id, ${page} FROM stood) AS each GROUP BY 1`
    : Prisma.sql`SELECT parent_id AS id, count(*) FROM listed GROUP BY 1`;
  return Prisma.sql`
    SELECT x.slug AS value, counts.count FROM (${counts}) AS counts
    JOIN nodes x ON x.page_id = counts.id AND ${saidAt("x", clocks)}`;
}
