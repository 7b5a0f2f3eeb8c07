import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";

/**
 * The page of a kind that a person means by what they typed: its slug (of today or of old), its title, or another name that
 * no second page has; whatever the case. Null when there is none.
 */
export async function findNamed(db: Connection, kind: Kind, typed: string): Promise<PageName | null> {
  const name = typed.trim();
  if (!name) return null;
  const rows = await readRows<PageName & { tier: number }>(
    db,
    Prisma.sql`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, CASE
        WHEN n.page_id = s.page_id THEN 1 WHEN plain(n.title) = plain(${name}) THEN 2 ELSE 3 END AS tier
    FROM nodes n LEFT JOIN slugs s ON s.kind = ${kind}::"Kind" AND s.slug = lower(${name}) AND s.page_id = n.page_id
    WHERE n.kind = ${kind}::"Kind" AND n.last IS NULL AND (n.page_id = s.page_id OR plain(n.title) = plain(${name})
      OR EXISTS (SELECT FROM unnest(n.labels) label WHERE plain(label) = plain(${name})))
    ORDER BY tier, n.page_id LIMIT 2`,
  );
  const [first, second] = rows;
  if (!first || (first.tier === second?.tier && first.tier > 1)) return null;
  const { tier: _, ...page } = first;
  return page;
}
