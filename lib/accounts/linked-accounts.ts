import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { isMailConfigured } from "#lib/mail/send-mail.ts";

export type LinkedAccountNote = { provider: string; linkedAt: Date };

/** The providers by which one can sign in to one's account. */
export async function listLinkedAccounts(db: Database, visitor: Visitor): Promise<LinkedAccountNote[]> {
  if (!visitor) return [];
  return db.$queryRaw<LinkedAccountNote[]>`
    SELECT provider, min(linked_at) AS "linkedAt" FROM linked_accounts
    WHERE user_id = ${visitor.id}::uuid GROUP BY provider ORDER BY provider`;
}

/** Takes a provider away from one's account, unless it is the last way to sign in to it. */
export async function unlinkAccount(
  db: Database,
  visitor: Visitor,
  provider: string,
): Promise<{ problem: Problem } | null> {
  if (!visitor) return { problem: problem("not-signed-in", "Only the account itself can unlink a provider.") };
  return db.$transaction(async (tx) => {
    const [ways] = await tx.$queryRaw<{ password: boolean; mail: boolean; others: boolean }[]>`
      SELECT password_hash IS NOT NULL AS password, email_verified IS NOT NULL AS mail, EXISTS (SELECT FROM linked_accounts l
        WHERE l.user_id = u.id AND l.provider <> ${provider}) AS others
      FROM users u WHERE id = ${visitor.id}::uuid FOR UPDATE`;
    if (!ways?.password && !ways?.others && !(ways?.mail && isMailConfigured()))
      return {
        problem: problem("invalid-input", "This is the only way to sign in to your account. Set a password first."),
      };
    const unlinked = await tx.$executeRaw`
      DELETE FROM linked_accounts WHERE user_id = ${visitor.id}::uuid AND provider = ${provider}`;
    return unlinked ? null : { problem: problem("not-found", "This provider is not linked to your account.") };
  });
}
