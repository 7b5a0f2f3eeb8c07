import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

/** The pages whose text or record points here today, by any slug the page ever had or by its title. */
export async function readBacklinks(db: Database, page: PageName): Promise<PageName[]> {
  noteKeys(`links-to:${page.id}`);
  const rows = await readRows<PageName>(
    db,
    Prisma.sql`
    SELECT DISTINCT n.page_id AS id, n.kind::text AS kind, n.slug, n.title FROM links k
    JOIN nodes n ON n.page_id = k.page_id AND n.last IS NULL
    WHERE k.last IS NULL AND k.page_id <> ${page.id} AND (
      (k.kind = ${page.kind} AND lower(k.name) IN (SELECT slug FROM slugs WHERE page_id = ${page.id}))
      OR (k.kind = '' AND lower(k.name) = lower(${page.title})))
    ORDER BY 2, 4`,
  );
  noteKeys(...rows.map((row) => `node:${row.id}`));
  return rows;
}
