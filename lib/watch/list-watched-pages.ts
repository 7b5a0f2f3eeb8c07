import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import type { WatchedPage } from "#lib/domain/watched.ts";

/** The pages that somebody watches, by kind and title. */
export async function listWatchedPages(db: Database, visitor: Visitor): Promise<WatchedPage[]> {
  if (!visitor) return [];
  const rows = await readRows<Omit<WatchedPage, "since"> & { since: Date }>(
    db,
    Prisma.sql`
    SELECT p.id, p.kind::text, p.slug, coalesce(c.title, p.slug) AS title, p.deleted, w.since,
      EXISTS (SELECT FROM revisions r WHERE r.page_id = p.id AND r.number > w.seen AND r.actor_id <> w.user_id) AS unseen
    FROM watches w JOIN pages p ON p.id = w.page_id LEFT JOIN shown_revisions c ON c.number = p.current
    WHERE w.user_id = ${visitor.id}::uuid ORDER BY p.kind, lower(c.title), p.id`,
  );
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
}
