import type { Connection } from "#lib/db/client.ts";
import type { Visitor } from "#lib/domain/permissions.ts";

/** What an account sees of itself. */
export type Account = {
  id: string;
  name: string;
  displayName: string;
  email: string | null;
  emailVerified: boolean;
  mailWanted: boolean;
  about: string;
  hasPassword: boolean;
};

/** The account of whoever asks; null for who is not signed in. */
export async function findOwnAccount(db: Connection, visitor: Visitor): Promise<Account | null> {
  if (!visitor) return null;
  const [account] = await db.$queryRaw<Account[]>`
    SELECT id::text, name, display_name AS "displayName", email, email_verified IS NOT NULL AS "emailVerified",
      mail_wanted AS "mailWanted", about, password_hash IS NOT NULL AS "hasPassword"
    FROM users WHERE id = ${visitor.id}::uuid`;
  return account ?? null;
}
