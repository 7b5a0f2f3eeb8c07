import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { saidAt } from "#lib/taxonomy/when.ts";

/** The pages of a kind, all or those under one parent, in their order and then by title. */
export async function readChildren(
  db: Database,
  kind: Kind,
  parent: number | null,
  clocks: Clocks,
): Promise<(PageName & { definition: string })[]> {
  const under = parent === null ? Prisma.empty : Prisma.sql`AND n.parent_id = ${parent}`;
  const rows = await readRows<PageName & { definition: string }>(
    db,
    Prisma.sql`
    SELECT n.page_id AS id, n.kind::text AS kind, n.slug, n.title, n.definition FROM nodes n
    WHERE n.kind = ${kind}::"Kind" ${under} AND ${saidAt("n", clocks)} ORDER BY n.position, lower(n.title)`,
  );
  if (clocks.at === null)
    noteKeys(parent === null ? `list:${kind}` : `below:${parent}`, ...rows.map(({ id }) => `node:${id}`));
  return rows;
}
