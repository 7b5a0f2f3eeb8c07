import type { Database } from "#lib/db/client.ts";
import { uuidOf } from "#lib/db/uuid-of.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";

/** Ends one of one's own tokens, at once and for good. Who may hold none any more can still revoke. */
export async function revokeToken(db: Database, visitor: Visitor, id: string): Promise<{ problem: Problem } | null> {
  if (!visitor) return { problem: problem("not-signed-in", "Only its owner can revoke a token.") };
  const revoked = await db.$executeRaw`
    UPDATE api_tokens SET revoked_at = now()
    WHERE user_id = ${visitor.id}::uuid AND id = ${uuidOf(id)}::uuid AND revoked_at IS NULL`;
  return revoked ? null : { problem: problem("not-found", "You have no such token any more.") };
}
