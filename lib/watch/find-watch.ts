import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { Visitor } from "#lib/domain/permissions.ts";

/** A page by its id, and whether somebody watches it; null when there is no such page. */
export async function findWatch(
  db: Database,
  visitor: Visitor,
  page: number,
): Promise<{ page: PageName; watching: boolean } | null> {
  const [row] = await readRows<PageName & { watching: boolean }>(
    db,
    Prisma.sql`
    SELECT p.id, p.kind::text, p.slug, coalesce(c.title, p.slug) AS title,
      EXISTS (SELECT FROM watches w WHERE w.page_id = p.id AND w.user_id = ${visitor?.id ?? null}::uuid) AS watching
    FROM pages p JOIN shown_revisions c ON c.number = p.current WHERE p.id = ${page}`,
  );
  if (!row) return null;
  const { watching, ...name } = row;
  return { page: name, watching };
}
