import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { dayOf, saidAt } from "#lib/taxonomy/when.ts";

type Named = { id: number; slug: string; title: string };

/** Where something stands in the stack; null where it stands nowhere, or in a layer as a whole. */
export type Place = { layer: Named | null; component: Named | null };

/**
 * Where pages stand: an offering on its primary placement of the day, a component in its layer, a layer as itself. Others
 * are not in the map.
 */
export async function readPlaces(db: Connection, ids: readonly number[], clocks: Clocks): Promise<Map<number, Place>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows<Place & { id: number }>(
    db,
    Prisma.sql`
    SELECT n.page_id AS id, ${named("l")} AS layer, ${named("c")} AS component
    FROM nodes n
    LEFT JOIN placements p ON p.offering_id = n.page_id AND p.role = 'primary' AND p.rank <> 'deprecated'
      AND p.world @> ${dayOf(clocks)} AND ${saidAt("p", clocks)}
    LEFT JOIN nodes c ON c.page_id = CASE WHEN n.kind = 'component' THEN n.page_id ELSE p.component_id END
      AND ${saidAt("c", clocks)}
    LEFT JOIN nodes l ON l.page_id = CASE WHEN n.kind = 'layer' THEN n.page_id ELSE c.parent_id END
      AND ${saidAt("l", clocks)}
    WHERE n.page_id = ANY(${ids}::int[]) AND n.kind IN ('layer', 'component', 'offering') AND ${saidAt("n", clocks)}`,
  );
  return new Map(rows.map(({ id, layer, component }) => [id, { layer, component }]));
}

const named = (row: string): Prisma.Sql => {
  const from = Prisma.raw(row);
  return Prisma.sql`CASE WHEN ${from}.page_id IS NOT NULL
    THEN json_build_object('id', ${from}.page_id, 'slug', ${from}.slug, 'title', ${from}.title) END`;
};
