import type { Database } from "#lib/db/client.ts";
import { type Actor, isPermitted, type Level, levelOf, PERMISSIONS, type Permission } from "#lib/domain/permissions.ts";

/** What a page shows to one person alone. */
export type PersonalPart = {
  name: string;
  displayName: string;
  role: Actor["role"];
  level: Level;
  permissions: Permission[];
  /** How many notifications were not read. */
  unread: number;
  /** Whether they watch the page they look at. */
  watching: boolean;
};

/**
 * A person's own part of a page. They look at `page`, if it is given: when they watch it, its changes are seen with that,
 * and what was said of them is read.
 */
export async function readPersonalPart(db: Database, actor: Actor, page: number | null): Promise<PersonalPart> {
  const [row] = await db.$queryRaw<{ displayName: string; unread: number; watching: boolean }[]>`
    WITH looked AS (
      UPDATE watches w SET seen = p.current FROM pages p
      WHERE w.user_id = ${actor.id}::uuid AND w.page_id = ${page} AND p.id = w.page_id AND p.current > w.seen),
    told AS (
      UPDATE notifications SET read_at = now()
      WHERE user_id = ${actor.id}::uuid AND page_id = ${page} AND kind = 'watched' AND read_at IS NULL RETURNING id)
    SELECT u.display_name AS "displayName",
      ((SELECT count(*) FROM notifications WHERE user_id = u.id AND read_at IS NULL) - (SELECT count(*) FROM told))::int
        AS unread,
      EXISTS (SELECT FROM watches WHERE user_id = u.id AND page_id = ${page}) AS watching
    FROM users u WHERE u.id = ${actor.id}::uuid`;
  if (!row) throw new Error(`There is no account ${actor.id}.`);
  const all = Object.keys(PERMISSIONS) as Permission[];
  const permissions = all.filter((permission) => isPermitted(actor, permission));
  return { name: actor.name, role: actor.role, level: levelOf(actor), permissions, ...row };
}
