import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Notification } from "#lib/domain/notification.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { NOTIFICATION_COLUMNS, NOTIFICATION_ROWS, type NotificationRow, notificationOf } from "./notification-rows.ts";

/** What somebody was told, newest first: at most `limit`, from below notification `before` on. Reading marks nothing. */
export async function listNotifications(
  db: Database,
  visitor: Visitor,
  { before = 2_147_483_647, limit = 50 }: { before?: number | undefined; limit?: number } = {},
): Promise<Notification[]> {
  if (!visitor) return [];
  const rows = await readRows<NotificationRow>(
    db,
    Prisma.sql`
    SELECT ${NOTIFICATION_COLUMNS} FROM ${NOTIFICATION_ROWS}
    WHERE n.user_id = ${visitor.id}::uuid AND n.id < ${before} ORDER BY n.id DESC LIMIT ${limit}`,
  );
  return rows.map(notificationOf);
}
