import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { Mapping } from "#lib/domain/page-view.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { dayOf, saidAt } from "#lib/taxonomy/when.ts";
import { readMappings } from "./read-mappings.ts";

type ModelMapping = Mapping & { model: string };

/**
 * What our layers and components are called in other authors' models, and to which of their groups components are related
 * because an entry of the group is an offering that stands on the component that day; of one model (its slug), or of all.
 */
export async function readAllMappings(db: Database, model: string | null, clocks: Clocks): Promise<ModelMapping[]> {
  const [stated, shared] = await Promise.all([readMappings(db, model, clocks), readSharedOfferings(db, model, clocks)]);
  const known = new Set(stated.map(keyOf));
  return [...stated, ...shared.filter((mapping) => !known.has(keyOf(mapping)))];
}

const keyOf = ({ from, concept, model }: ModelMapping): string => JSON.stringify([from.id, concept, model]);

type Row = PageName & { model: string; concept: string };

async function readSharedOfferings(db: Database, model: string | null, clocks: Clocks): Promise<ModelMapping[]> {
  if (clocks.at === null) noteKeys("list:model", "taxonomy");
  const rows = await readRows<Row & { place: number }>(
    db,
    Prisma.sql`
    SELECT c.page_id AS id, c.kind::text, c.slug, c.title, m.slug AS model, entry.concept, min(entry.place)::int AS place
    FROM nodes m
    CROSS JOIN LATERAL (
      SELECT record->'groups' AS groups FROM shown_revisions r WHERE r.page_id = m.page_id AND NOT r.text_hidden
        AND r.number <= coalesce(${clocks.at}::int, 2147483647) ORDER BY r.number DESC LIMIT 1
    ) said
    CROSS JOIN LATERAL (
      SELECT outer_group->>'title' AS concept, place, item->>'offering' AS offering
      FROM jsonb_array_elements(groups) WITH ORDINALITY AS g (outer_group, place),
        jsonb_array_elements(outer_group->'items') item
      UNION ALL
      SELECT (outer_group->>'title') || ' / ' || (inner_group->>'title'), place, item->>'offering'
      FROM jsonb_array_elements(groups) WITH ORDINALITY AS g (outer_group, place),
        jsonb_array_elements(outer_group->'groups') inner_group, jsonb_array_elements(inner_group->'items') item
    ) entry
    JOIN slugs s ON s.kind = 'offering' AND s.slug = entry.offering
    JOIN placements p ON p.offering_id = s.page_id AND p.role = 'primary' AND p.rank <> 'deprecated'
      AND p.world @> ${dayOf(clocks)} AND ${saidAt("p", clocks)}
    JOIN nodes c ON c.page_id = p.component_id AND ${saidAt("c", clocks)}
    WHERE m.kind = 'model' AND ${saidAt("m", clocks)} AND (${model}::text IS NULL OR m.slug = ${model})
    GROUP BY c.page_id, c.kind, c.slug, c.title, m.slug, entry.concept
    ORDER BY m.slug, place, entry.concept, c.title`,
  );
  return rows.map(({ model: of, concept, place: _, ...from }) => ({
    from,
    concept,
    relation: "relatedMatch",
    model: of,
  }));
}
