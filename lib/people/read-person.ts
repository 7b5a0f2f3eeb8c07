import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Person } from "#lib/domain/person.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

/** What everybody may know of an account: who it is, what it did, and whether it is blocked. Null when there is none. */
export async function readPerson(db: Database, name: string): Promise<Person | null> {
  const [person] = await readRows<Person>(
    db,
    Prisma.sql`
    SELECT u.id::text, u.name, u.display_name AS "displayName", u.role::text, u.trusted, u.about,
      to_char(u.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS since,
      (SELECT count(*)::int FROM shown_revisions r WHERE r.actor_id = u.id) AS edits,
      (SELECT count(*)::int FROM shown_revisions r WHERE r.actor_id = u.id AND r.parent IS NULL) AS created,
      (SELECT count(*)::int FROM posts o WHERE o.by_id = u.id AND o.hidden_at IS NULL) AS posts,
      (SELECT json_build_object('reason', b.reason, 'until', to_char(b.until AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
          'by', m.display_name)
        FROM blocks b JOIN users m ON m.id = b.by_id
        WHERE b.user_id = u.id AND b.lifted_at IS NULL AND (b.until IS NULL OR b.until > now())
        ORDER BY b.until DESC NULLS FIRST LIMIT 1) AS block
    FROM users u WHERE lower(u.name) = lower(${name})`,
  );
  if (!person) return null;
  noteKeys(`user:${person.id}`, `contributions:${person.id}`);
  return person;
}
