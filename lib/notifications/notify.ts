import type { Connection } from "#lib/db/client.ts";
import type { NotificationKind } from "#lib/domain/notification.ts";

/** Whom to tell of what, and by whose doing; the rest says where it is to be seen. */
export type Notice = {
  user: string;
  kind: NotificationKind;
  by: string | null;
  page?: number | null;
  revision?: number | null;
  thread?: number | null;
  post?: number | null;
};

/**
 * Tells somebody of what another did. Call it in the transaction of the deed. Nobody is told of what they did themselves,
 * and of a watched page nobody twice before they have read it once.
 */
export async function notify(tx: Connection, notice: Notice): Promise<void> {
  const { user, kind, by, page = null, revision = null, thread = null, post = null } = notice;
  if (user === by) return;
  await tx.$executeRaw`
    INSERT INTO notifications (user_id, kind, by_id, page_id, revision, thread_id, post_id)
    VALUES (${user}::uuid, ${kind}, ${by}::uuid, ${page}, ${revision}, ${thread}, ${post}) ON CONFLICT DO NOTHING`;
}
