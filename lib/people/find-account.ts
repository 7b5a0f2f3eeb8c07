import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Role } from "#lib/domain/permissions.ts";

/** What is public of an account, and what its rights are. */
export type Account = {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  trusted: boolean;
  suppressor: boolean;
  createdAt: Date;
  edits: number;
};

/** The account of this name, in any case of its letters, or null. */
export async function findAccount(db: Database, name: string): Promise<Account | null> {
  const [account] = await readRows<Account>(
    db,
    Prisma.sql`SELECT ${COLUMNS} FROM users u WHERE lower(u.name) = lower(${name})`,
  );
  return account ?? null;
}

/** Accounts whose name or shown name holds these letters; without any those with rights come first. At most `limit`. */
export const searchAccounts = (db: Database, words: string, limit = 50): Promise<Account[]> =>
  readRows<Account>(
    db,
    Prisma.sql`
    SELECT ${COLUMNS} FROM users u
    WHERE position(lower(${words}) IN lower(u.name)) > 0 OR position(lower(${words}) IN lower(u.display_name)) > 0
    ORDER BY array_position(ARRAY['admin', 'maintainer', 'contributor', 'reader'], u.role::text), lower(u.name)
    LIMIT ${limit}`,
  );

const COLUMNS = Prisma.sql`u.id::text, u.name, u.display_name AS "displayName", u.role::text, u.trusted, u.suppressor,
  u.created_at AS "createdAt", (SELECT count(*)::int FROM shown_revisions r WHERE r.actor_id = u.id) AS edits`;
