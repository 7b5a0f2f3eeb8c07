import type { Database } from "#lib/db/client.ts";
import type { Visitor } from "#lib/domain/permissions.ts";

/** A token as its owner sees it later: by its prefix. `lastUsed` is right to a minute. */
export type TokenNote = {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  createdAt: Date;
  expires: Date | null;
  lastUsed: Date | null;
};

/** The tokens of an account that still work, the newest first. */
export async function listTokens(db: Database, visitor: Visitor): Promise<TokenNote[]> {
  if (!visitor) return [];
  return db.$queryRaw<TokenNote[]>`
    SELECT id::text, name, prefix, scopes, created_at AS "createdAt", expires, last_used AS "lastUsed" FROM api_tokens
    WHERE user_id = ${visitor.id}::uuid AND revoked_at IS NULL AND (expires IS NULL OR expires > now())
    ORDER BY created_at DESC, id`;
}
