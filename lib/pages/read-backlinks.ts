import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { mergedTitles } from "./merged-titles.ts";

/**
 * The pages whose text or record points here today, by any slug the page ever had or by its title; or by those of a page
 * that was merged into it.
 */
export async function readBacklinks(db: Database, page: PageName): Promise<PageName[]> {
  noteKeys(`links-to:${page.id}`);
  const rows = await readRows<PageName>(
    db,
    Prisma.sql`
    WITH RECURSIVE here (id) AS (
      SELECT ${page.id}::int UNION SELECT p.id FROM here JOIN pages p ON p.merged_into = here.id
    ), names (kind, name) AS (
      SELECT s.kind::text, s.slug FROM here JOIN slugs s ON s.page_id = here.id
      UNION ALL SELECT '', lower(${page.title})
      UNION ALL SELECT '', m.title FROM here JOIN LATERAL (${mergedTitles(Prisma.sql`here.id <> ${page.id}`)}) m ON m.page = here.id
    )
    SELECT DISTINCT n.page_id AS id, n.kind::text AS kind, n.slug, n.title
    FROM names JOIN links k ON k.kind = names.kind AND lower(k.name) = names.name AND k.last IS NULL
    JOIN nodes n ON n.page_id = k.page_id AND n.last IS NULL
    WHERE k.page_id <> ${page.id}
    ORDER BY 2, 4`,
  );
  noteKeys(...rows.map((row) => `node:${row.id}`));
  return rows;
}
