import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import type { WatchedChange } from "#lib/domain/watched.ts";
import { CHANGE_COLUMNS, CHANGE_ROWS, type ChangeRow, changeOf } from "#lib/recent/change-rows.ts";

type Row = ChangeRow & { unseen: boolean };

/** The changes of the pages that somebody watches, newest first: at most `limit`, from below revision `before` on. */
export async function listWatchedChanges(
  db: Database,
  visitor: Visitor,
  { before = 2_147_483_647, limit = 100 }: { before?: number | undefined; limit?: number } = {},
): Promise<WatchedChange[]> {
  if (!visitor) return [];
  // Each page gives its newest, so that a long log is not walked for few pages.
  const rows = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT ${CHANGE_COLUMNS}, r.number > w.seen AND r.actor_id IS DISTINCT FROM w.user_id AS unseen
    FROM (SELECT w.user_id, w.seen, r.number FROM watches w
        CROSS JOIN LATERAL (SELECT number FROM revisions WHERE page_id = w.page_id AND number < ${before}
          ORDER BY number DESC LIMIT ${limit}) AS r
        WHERE w.user_id = ${visitor.id}::uuid ORDER BY r.number DESC LIMIT ${limit}) AS w
      JOIN ${CHANGE_ROWS} ON true
    WHERE r.number = w.number ORDER BY r.number DESC`,
  );
  return rows.map(({ unseen, ...row }) => ({ ...changeOf(row), unseen }));
}
