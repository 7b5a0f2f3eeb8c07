import type { Connection } from "#lib/db/client.ts";
import type { PageName } from "#lib/domain/page-name.ts";

/**
 * The pages of today that hang on a page and would lose it: the components of a layer, the offerings of a vendor, the
 * offerings placed on a component, also by a placement that is past or deprecated.
 */
export const findPagesBelow = (db: Connection, page: number): Promise<PageName[]> => db.$queryRaw<PageName[]>`
  SELECT n.page_id AS id, n.kind::text, n.slug, n.title FROM nodes n
  WHERE n.last IS NULL AND n.page_id <> ${page} AND (n.parent_id = ${page} OR n.page_id IN (
    SELECT offering_id FROM placements WHERE component_id = ${page} AND last IS NULL))
  ORDER BY n.kind, lower(n.title)`;
