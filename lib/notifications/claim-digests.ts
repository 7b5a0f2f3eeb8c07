import type { Database } from "#lib/db/client.ts";
import type { Notification } from "#lib/domain/notification.ts";
import { NOTIFICATION_COLUMNS, NOTIFICATION_ROWS, type NotificationRow, notificationOf } from "./notification-rows.ts";

/** The news of one person that are to be mailed together. */
export type Digest = { user: string; email: string; displayName: string; notifications: Notification[] };

/** Who reads within two minutes needs no mail; what nobody could mail for a week is no news any more. */
const DUE = { afterMinutes: 2, forDays: 7, people: 20 };

type Person = { id: string; email: string; displayName: string };

/**
 * Takes the unread notifications that are due for mail, together for each person, and marks them as mailed: no other node
 * takes them too. Only for those whose address is verified and who want mail. What could not be sent is given back with
 * `returnDigest`.
 */
export async function claimDigests(db: Database, except: readonly string[]): Promise<Digest[]> {
  return db.$transaction(async (tx) => {
    // The people are locked, not their news, so that two nodes do not share one person's between them.
    const people = await tx.$queryRaw<Person[]>`
      SELECT u.id::text, u.email, u.display_name AS "displayName" FROM users u
      WHERE u.mail_wanted AND u.email_verified IS NOT NULL AND u.email IS NOT NULL AND u.id <> ALL(${except}::uuid[])
        AND EXISTS (SELECT FROM notifications n WHERE n.user_id = u.id AND n.read_at IS NULL AND n.mailed_at IS NULL
          AND n.at < now() - make_interval(mins => ${DUE.afterMinutes})
          AND n.at > now() - make_interval(days => ${DUE.forDays}))
      ORDER BY u.id LIMIT ${DUE.people} FOR NO KEY UPDATE SKIP LOCKED`;
    if (people.length === 0) return [];
    const ids = people.map(({ id }) => id);
    const rows = await tx.$queryRaw<(NotificationRow & { user: string })[]>`
      WITH claimed AS (
        UPDATE notifications SET mailed_at = now()
        WHERE user_id = ANY(${ids}::uuid[]) AND read_at IS NULL AND mailed_at IS NULL
          AND at > now() - make_interval(days => ${DUE.forDays}) RETURNING id)
      SELECT ${NOTIFICATION_COLUMNS}, n.user_id::text AS user FROM ${NOTIFICATION_ROWS}
      WHERE n.id IN (SELECT id FROM claimed) ORDER BY n.id`;
    return people.map(({ id, ...person }) => ({
      ...person,
      user: id,
      notifications: rows.filter(({ user }) => user === id).map(({ user, ...row }) => notificationOf(row)),
    }));
  });
}

/** Gives back what was claimed but could not be sent. */
export async function returnDigest(db: Database, { notifications }: Digest): Promise<void> {
  const ids = notifications.map(({ id }) => id);
  await db.$executeRaw`UPDATE notifications SET mailed_at = NULL WHERE id = ANY(${ids}::int[])`;
}
