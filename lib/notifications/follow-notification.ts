import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { addressOfNotification } from "#lib/domain/notification.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { markRead } from "./mark-read.ts";
import { NOTIFICATION_COLUMNS, NOTIFICATION_ROWS, type NotificationRow, notificationOf } from "./notification-rows.ts";

/** The address that shows what a notification tells of, which is read with that; null when it is not theirs. */
export async function followNotification(db: Database, actor: Actor, id: number): Promise<string | null> {
  const [row] = await readRows<NotificationRow>(
    db,
    Prisma.sql`
    SELECT ${NOTIFICATION_COLUMNS} FROM ${NOTIFICATION_ROWS} WHERE n.id = ${id} AND n.user_id = ${actor.id}::uuid`,
  );
  if (!row) return null;
  await markRead(db, actor, { ids: [id] });
  return addressOfNotification(notificationOf(row));
}
