import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { Mapping } from "#lib/domain/page-view.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { saidAt } from "#lib/taxonomy/when.ts";

type Row = PageName & { model: string; concept: string; relation: string };

/** What our layers and components are called in other authors' models: of one model (its slug), or of all. */
export async function readMappings(
  db: Database,
  model: string | null,
  clocks: Clocks,
): Promise<(Mapping & { model: string })[]> {
  const rows = await readRows<Row>(
    db,
    Prisma.sql`
    WITH ours AS (
      SELECT n.page_id AS id, n.kind::text AS kind, n.slug, n.title, n.position, coalesce(up.position, n.position) AS layer,
        (SELECT record FROM shown_revisions r WHERE r.page_id = n.page_id AND NOT r.text_hidden
          AND r.number <= coalesce(${clocks.at}::int, 2147483647) ORDER BY r.number DESC LIMIT 1) AS record
      FROM nodes n LEFT JOIN nodes up ON up.page_id = n.parent_id AND ${saidAt("up", clocks)}
      WHERE n.kind IN ('layer', 'component') AND ${saidAt("n", clocks)}
    ), named AS (
      SELECT ours.*, m->>'model' AS model, m->>'concept' AS concept, m->>'relation' AS relation
      FROM ours, jsonb_array_elements(record->'mappings') m
      UNION ALL
      SELECT ours.*, c->>'model', concept, 'closeMatch'
      FROM ours, jsonb_array_elements(record->'crosswalk') c, jsonb_array_elements_text(c->'concepts') concept
    )
    SELECT id, kind, slug, title, model, concept, relation FROM named
    WHERE ${model}::text IS NULL OR model = ${model}
    ORDER BY layer, kind, position, concept`,
  );
  if (clocks.at === null) noteKeys("list:layer", "list:component");
  return rows.map(({ model: of, concept, relation, ...from }) => ({ from, concept, relation, model: of }));
}
