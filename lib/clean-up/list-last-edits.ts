import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { LastEdits } from "#lib/domain/last-edits.ts";

/** How many pages are cleaned up at once; what is more comes with the next look. */
export const CLEANED_AT_ONCE = 100;

/**
 * The pages that stand as an account left them: nobody else has edited since. Newest first. Pages whose last author is
 * hidden are not told.
 */
export const listLastEdits = (db: Database, user: string): Promise<LastEdits[]> =>
  readRows<LastEdits>(
    db,
    Prisma.sql`
    WITH last AS (
      SELECT p.id, p.kind, p.slug, p.current, r.title, r.at, r.summary, r.byte_size,
        (SELECT max(o.number) FROM revisions o WHERE o.page_id = p.id AND o.actor_id <> ${user}::uuid) AS target
      FROM pages p JOIN shown_revisions r ON r.number = p.current
      WHERE p.id IN (SELECT page_id FROM revisions WHERE actor_id = ${user}::uuid)
        AND r.actor_id = ${user}::uuid AND NOT p.deleted
      ORDER BY p.current DESC LIMIT ${CLEANED_AT_ONCE})
    SELECT l.id AS page, l.kind::text, l.slug, l.title, l.current, l.at, l.summary, l.target,
      (SELECT count(*)::int FROM revisions e WHERE e.page_id = l.id AND e.number > coalesce(l.target, 0)) AS edits,
      l.byte_size - coalesce(t.byte_size, 0) AS bytes
    FROM last l LEFT JOIN revisions t ON t.number = l.target ORDER BY l.current DESC`,
  );
