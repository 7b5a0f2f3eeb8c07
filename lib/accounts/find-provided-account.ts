import type { Database } from "#lib/db/client.ts";

/** What a provider vouches for. */
export type Vouched = { provider: string; providerAccountId: string; email: string | null };

/** The account that somebody would get into who comes with this, or null when a new one would be made. */
export async function findProvidedAccount(db: Database, vouched: Vouched): Promise<string | null> {
  const [account] = await db.$queryRaw<{ id: string }[]>`
    SELECT u.id::text FROM users u
    LEFT JOIN linked_accounts l ON l.user_id = u.id AND l.provider = ${vouched.provider}
      AND l.provider_account_id = ${vouched.providerAccountId}
    WHERE l.user_id IS NOT NULL OR (u.email_verified IS NOT NULL AND lower(u.email) = lower(${vouched.email}))
    ORDER BY l.user_id IS NULL LIMIT 1`;
  return account?.id ?? null;
}
