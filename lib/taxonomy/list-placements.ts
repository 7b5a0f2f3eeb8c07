import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Confidence } from "#lib/domain/confidence.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import type { Reference } from "#lib/domain/references.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { type Counts, facetOf, facetsObject } from "#lib/lists/facets.ts";
import { cutStretch, type Keys, type Seek } from "#lib/lists/seek.ts";
import { inOrder, isBeyond, keyColumns, keysOfRow } from "#lib/lists/sort-order.ts";
import { type PlacementOrder, placementOrderOf } from "./placement-order.ts";
import { conditionOf, type PlacementFilter, placementColumns } from "./read-placements.ts";
import { dayOf, joinNode, saidAt } from "./when.ts";

export type ListedPlacements = PlacementFilter & {
  role?: "primary" | "secondary" | undefined;
  confidence?: Confidence | undefined;
  /** Only those that hold on the day of the first clock. */
  holding: boolean;
};

export type PlacementFacet = "status" | "confidence" | "role" | "layer" | "component" | "vendor";

export type PlacementRange = {
  order: PlacementOrder;
  limit: number;
  seek?: Seek | null;
  facets?: readonly PlacementFacet[] | undefined;
  /** Whether each row comes with its references and why it stands there. */
  sourced?: boolean;
};

export type ListedPlacement = PlacementRow & { references?: Reference[]; rationale?: string };

type Counted = Partial<Record<PlacementFacet, Counts>>;

/**
 * `total` and `facets` are of the whole list, of which `rows` are shown; `before` and `after` lead on from them. `log` is the
 * newest revision of the wiki when the list was read.
 */
export type PlacementList = {
  rows: ListedPlacement[];
  total: number;
  facets: Counted;
  before: Keys | null;
  after: Keys | null;
  log: number;
};

/** Claims as rows, however many there are. Deprecated ones are left out. */
export async function listPlacements(
  db: Database,
  filter: ListedPlacements,
  clocks: Clocks,
  range: PlacementRange,
): Promise<PlacementList> {
  noteKeys("taxonomy");
  const { found, total, counted, log } = await findPlacements(db, filter, clocks, range);
  const { rows: shown, before, after } = cutStretch(found, range.limit, range.seek ?? null);
  const rows = await describePlacements(db, shown, { asOf: clocks.asOf, at: clocks.at ?? log }, range.sourced ?? false);
  return { rows, total, facets: counted, before, after, log };
}

type Found = {
  total: number;
  counted: Counted;
  log: number;
  found: { offering: number; claim: string; keys: Keys }[];
};

async function findPlacements(
  db: Database,
  { role, confidence, holding, ...pages }: ListedPlacements,
  clocks: Clocks,
  { order, limit, seek = null, facets = [] }: PlacementRange,
): Promise<Found> {
  const sorted = placementOrderOf(order);
  const conditions = [
    Prisma.sql`${saidAt("p", clocks)} AND p.rank <> 'deprecated'`,
    conditionOf(pages),
    holding && Prisma.sql`p.world @> ${dayOf(clocks)}`,
    role !== undefined && Prisma.sql`p.role = ${role}`,
    confidence !== undefined && Prisma.sql`p.confidence = ${confidence}`,
  ].filter((condition) => condition !== false);
  const counts = facets.map((facet) => [facet, facetOf(countsOf(facet, clocks))] as const);
  const [row] = await readRows<Found>(
    db,
    Prisma.sql`
    WITH listed AS MATERIALIZED (
      SELECT p.offering_id, p.claim_id, p.role, p.confidence, o.status, p.component_id, c.parent_id AS layer_id,
        o.parent_id AS vendor_id, ${keyColumns(sorted)}
      FROM placements p
      JOIN nodes o ON o.page_id = p.offering_id AND ${saidAt("o", clocks)}
      JOIN nodes c ON c.page_id = p.component_id AND ${saidAt("c", clocks)}
      JOIN nodes l ON l.page_id = c.parent_id AND ${saidAt("l", clocks)}
      WHERE ${Prisma.join(conditions, " AND ")}
    ), shown AS (
      SELECT * FROM listed WHERE ${isBeyond(sorted, seek)} ORDER BY ${inOrder(sorted, seek)} LIMIT ${limit + 1})
    SELECT (SELECT count(*)::int FROM listed) AS total, (SELECT number FROM log_head) AS log,
      ${facetsObject(counts)} AS counted, coalesce(
      (SELECT jsonb_agg(jsonb_build_object('offering', offering_id, 'claim', claim_id, 'keys', ${keysOfRow(sorted)})
        ORDER BY ${inOrder(sorted, seek)}) FROM shown), '[]') AS found`,
  );
  if (!row) throw new Error("A list has always one row.");
  return row;
}

function countsOf(facet: PlacementFacet, clocks: Clocks): Prisma.Sql {
  if (facet === "status" || facet === "confidence" || facet === "role")
    return Prisma.sql`SELECT ${Prisma.raw(facet)} AS value, count(*) FROM listed GROUP BY 1`;
  return Prisma.sql`
    SELECT x.slug AS value, counts.count
    FROM (SELECT ${Prisma.raw(`${facet}_id`)} AS id, count(*) FROM listed GROUP BY 1) AS counts
    JOIN nodes x ON x.page_id = counts.id AND ${saidAt("x", clocks)}`;
}

/** Claims by their names, in that order, as they were said at a revision. */
function describePlacements(
  db: Database,
  claims: Found["found"],
  clocks: Clocks,
  sourced: boolean,
): Promise<ListedPlacement[]> {
  const [offerings, names] = [claims.map(({ offering }) => offering), claims.map(({ claim }) => claim)];
  const sources = sourced
    ? Prisma.sql`, said->'references' AS references, said->>'rationale' AS rationale`
    : Prisma.empty;
  const revision = sourced
    ? Prisma.sql`
      JOIN LATERAL (SELECT record FROM shown_revisions WHERE page_id = w.offering AND number <= ${clocks.at}::int
        AND NOT text_hidden ORDER BY number DESC LIMIT 1) r ON true
      JOIN LATERAL jsonb_array_elements(r.record->'placements') AS said ON said->>'id' = w.claim`
    : Prisma.empty;
  return readRows<ListedPlacement>(
    db,
    Prisma.sql`
    SELECT ${placementColumns(clocks)} ${sources}
    FROM unnest(${offerings}::int[], ${names}::text[]) WITH ORDINALITY AS w (offering, claim, place)
    JOIN placements p ON p.offering_id = w.offering AND p.claim_id = w.claim AND ${saidAt("p", clocks)}
    ${joinNode("o", Prisma.sql`p.offering_id`, clocks)} ${joinNode("v", Prisma.sql`o.parent_id`, clocks)}
    ${joinNode("c", Prisma.sql`p.component_id`, clocks)} ${joinNode("l", Prisma.sql`c.parent_id`, clocks)} ${revision}
    ORDER BY w.place`,
  );
}
