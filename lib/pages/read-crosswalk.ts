import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { crosswalkOf, type ModelCrosswalk } from "#lib/domain/crosswalk.ts";
import type { Page } from "#lib/domain/page.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { saidAt } from "#lib/taxonomy/when.ts";
import { standing } from "./page-filter.ts";
import { readAllMappings } from "./read-all-mappings.ts";

/**
 * A model against our layers and components, as the wiki said both at the second clock. With a day only components are
 * ours on which something stands then.
 */
export async function readCrosswalk(db: Database, model: Page, clocks: Clocks): Promise<ModelCrosswalk<PageName>> {
  const [mappings, ours] = await Promise.all([readAllMappings(db, model.slug, clocks), readOurs(db, clocks)]);
  const { layers, crossCutting } = model.record as RecordOf<"model">;
  const known = new Set(ours.map(({ id }) => id));
  return crosswalkOf(
    [...layers, ...crossCutting],
    mappings.filter(({ from }) => known.has(from.id)),
    ours,
  );
}

/** Our layers and components in the order of the stack, each layer before its components. */
async function readOurs(db: Database, clocks: Clocks): Promise<PageName[]> {
  if (clocks.at === null) noteKeys("taxonomy");
  const stands =
    clocks.asOf === null
      ? Prisma.empty
      : Prisma.sql`AND (n.kind = 'layer' OR n.page_id IN (SELECT t.component_id ${standing(clocks, {})}))`;
  return readRows<PageName>(
    db,
    Prisma.sql`
    SELECT n.page_id AS id, n.kind::text AS kind, n.slug, n.title
    FROM nodes n LEFT JOIN nodes up ON up.page_id = n.parent_id AND ${saidAt("up", clocks)}
    WHERE n.kind IN ('layer', 'component') AND ${saidAt("n", clocks)} ${stands}
    ORDER BY coalesce(up.position, n.position), n.kind, n.position, n.title`,
  );
}
