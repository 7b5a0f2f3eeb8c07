import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { today } from "#lib/domain/dates.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Taxonomy, TreeLayer } from "#lib/domain/taxonomy.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { dayOf, joinNode } from "./when.ts";

/**
 * The whole tree on a day, as the wiki said it at a revision: layers from the lowest up, components in their order,
 * offerings by title with the primary placements first. Deprecated placements are left out. `revision` is the newest one
 * that changed the tree, so it stays the same while only texts change.
 */
export async function readTaxonomy(db: Database, clocks: Clocks): Promise<Taxonomy> {
  if (clocks.at === null) noteKeys("taxonomy");
  const [revision, layers] = await Promise.all([readRevision(db, clocks), readLayers(db, clocks)]);
  return { revision, asOf: clocks.asOf ?? today(), layers };
}

async function readLayers(db: Database, clocks: Clocks): Promise<TreeLayer[]> {
  const [row] = await readRows<{ layers: TreeLayer[] }>(
    db,
    Prisma.sql`
    WITH placed AS MATERIALIZED (
      SELECT p.component_id, json_agg(json_build_object('id', o.page_id, 'slug', o.slug, 'title', o.title,
          'vendor', v.slug, 'vendorTitle', v.title, 'status', o.status, 'role', p.role, 'from', p.since,
          'until', p.until, 'confidence', p.confidence) ORDER BY p.role, o.title) AS offerings
      FROM placements p
      ${joinNode("o", Prisma.sql`p.offering_id`, clocks)}
      ${joinNode("v", Prisma.sql`o.parent_id`, clocks)}
      WHERE ${placedAt(clocks)} AND p.world @> ${dayOf(clocks)} AND p.rank <> 'deprecated'
      GROUP BY p.component_id
    ), components AS MATERIALIZED (
      SELECT c.parent_id, json_agg(json_build_object('id', c.page_id, 'slug', c.slug, 'title', c.title,
          'definition', c.definition, 'offerings', coalesce(placed.offerings, '[]'::json))
          ORDER BY c.position, c.title) AS components
      FROM ${nodesOf("component", clocks)} c LEFT JOIN placed ON placed.component_id = c.page_id GROUP BY c.parent_id
    )
    SELECT coalesce(json_agg(json_build_object('id', l.page_id, 'slug', l.slug, 'order', l.position,
        'notation', l.notation, 'title', l.title, 'definition', l.definition,
        'components', coalesce(components.components, '[]'::json)) ORDER BY l.position), '[]'::json) AS layers
    FROM ${nodesOf("layer", clocks)} l LEFT JOIN components ON components.parent_id = l.page_id`,
  );
  return row?.layers ?? [];
}

/** All nodes of a kind at the second clock. */
const nodesOf = (kind: Kind, clocks: Clocks): Prisma.Sql =>
  clocks.at === null
    ? Prisma.sql`(SELECT * FROM nodes WHERE kind = ${kind}::"Kind" AND last IS NULL)`
    : Prisma.sql`(SELECT n.* FROM pages ${joinNode("n", Prisma.sql`pages.id`, clocks)} WHERE pages.kind = ${kind}::"Kind")`;

/** The placements of an instant are found in the index of both clocks alone. */
const placedAt = ({ at }: Clocks): Prisma.Sql =>
  at === null ? Prisma.sql`p.last IS NULL` : Prisma.sql`p.log @> ${at}::int`;

async function readRevision(db: Database, { at }: Clocks): Promise<number> {
  const [row] = await readRows<{ revision: number | null }>(
    db,
    Prisma.sql`
    SELECT greatest(
      (SELECT max(first) FROM nodes WHERE kind NOT IN ('model', 'article') AND first <= coalesce(${at}::int, 2147483647)),
      (SELECT max(last) FROM nodes WHERE kind NOT IN ('model', 'article') AND last <= coalesce(${at}::int, 2147483647)),
      (SELECT max(first) FROM placements WHERE first <= coalesce(${at}::int, 2147483647)),
      (SELECT max(last) FROM placements WHERE last <= coalesce(${at}::int, 2147483647))) AS revision`,
  );
  return row?.revision ?? 0;
}
