import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { dayOf, saidAt } from "./when.ts";

type Ids = number | readonly number[];

/** Which claims: of one page each, of several, or of all. */
export type PlacementFilter = { offering?: Ids; component?: Ids; layer?: Ids; vendor?: Ids };

/**
 * Placements as rows with the names of all they join, in the order of the tree. Claims that do not hold on the day of the
 * first clock come too, marked with `holds: false`; deprecated ones do not.
 */
export async function readPlacements(db: Database, filter: PlacementFilter, clocks: Clocks): Promise<PlacementRow[]> {
  const rows = await readRows<PlacementRow>(
    db,
    Prisma.sql`
    SELECT ${placementColumns(clocks)} FROM placements p ${joinNames(clocks)}
    WHERE ${saidAt("p", clocks)} AND p.rank <> 'deprecated' AND ${conditionOf(filter)}
    ORDER BY l.position, c.position, c.title, p.role, o.title, p.since`,
  );
  if (clocks.at === null) noteKeys(...keysOf(filter, rows));
  return rows;
}

/** A placement `p` with the nodes of its ends as a row. */
export const placementColumns = (clocks: Clocks): Prisma.Sql => Prisma.sql`
  p.claim_id AS "claim", p.role, p.rank, p.confidence, p.since AS "from", p.until,
  p.world @> ${dayOf(clocks)} AS "holds",
  o.page_id AS "offeringId", o.slug AS "offering", o.title AS "offeringTitle", o.status, o.definition,
  v.page_id AS "vendorId", v.slug AS "vendor", v.title AS "vendorTitle",
  c.page_id AS "componentId", c.slug AS "component", c.title AS "componentTitle",
  l.page_id AS "layerId", l.slug AS "layer", l.title AS "layerTitle"`;

/** The nodes of the ends of a placement `p`: offering, vendor, component and layer. */
export const joinNames = (clocks: Clocks): Prisma.Sql => Prisma.sql`
  JOIN nodes o ON o.page_id = p.offering_id AND ${saidAt("o", clocks)}
  JOIN nodes v ON v.page_id = o.parent_id AND ${saidAt("v", clocks)}
  JOIN nodes c ON c.page_id = p.component_id AND ${saidAt("c", clocks)}
  JOIN nodes l ON l.page_id = c.parent_id AND ${saidAt("l", clocks)}`;

export function conditionOf({ offering, component, layer, vendor }: PlacementFilter): Prisma.Sql {
  const conditions = [
    offering !== undefined && Prisma.sql`p.offering_id = ANY(${[offering].flat()}::int[])`,
    component !== undefined && Prisma.sql`p.component_id = ANY(${[component].flat()}::int[])`,
    layer !== undefined && Prisma.sql`c.parent_id = ANY(${[layer].flat()}::int[])`,
    vendor !== undefined && Prisma.sql`o.parent_id = ANY(${[vendor].flat()}::int[])`,
  ].filter((condition) => condition !== false);
  return conditions.length ? Prisma.join(conditions, " AND ") : Prisma.sql`true`;
}

/** Rows of one page depend on what hangs below it and on the names shown; rows of all depend on the tree as a whole. */
function keysOf(filter: PlacementFilter, rows: readonly PlacementRow[]): string[] {
  if (Object.values(filter).every((id) => id === undefined)) return ["taxonomy"];
  const below = Object.values(filter)
    .flat()
    .map((id) => `below:${id}`);
  const names = rows.flatMap((row) => [row.offeringId, row.vendorId, row.componentId, row.layerId]);
  const components = rows.map((row) => `below:${row.componentId}`);
  return [...below, ...components, ...names.map((id) => `node:${id}`)];
}
