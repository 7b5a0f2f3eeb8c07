import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { hashToken } from "./session-token.ts";

/** A signed-in browser. `id` names it to its owner and is of no use for anything else; `own` is the one that asks. */
export type SessionNote = { id: string; browser: string; createdAt: Date; expires: Date; own: boolean };

/** Where an account is signed in, the newest first. */
export async function listSessions(db: Database, visitor: Visitor, token: string | null): Promise<SessionNote[]> {
  if (!visitor) return [];
  const own = token === null ? Buffer.alloc(0) : hashToken(token);
  return db.$queryRaw<SessionNote[]>`
    SELECT encode(token_hash, 'hex') AS id, browser, created_at AS "createdAt", expires, token_hash = ${own} AS own
    FROM sessions WHERE user_id = ${visitor.id}::uuid AND expires > now() ORDER BY created_at DESC, token_hash`;
}

/** Signs one of one's own browsers out. */
export async function endOwnSession(db: Database, visitor: Visitor, id: string): Promise<{ problem: Problem } | null> {
  if (!visitor || !isPermitted(visitor, "read"))
    return { problem: problem("not-signed-in", "Only the account itself can sign its browsers out.") };
  const ended = await db.$executeRaw`
    DELETE FROM sessions WHERE user_id = ${visitor.id}::uuid AND encode(token_hash, 'hex') = ${id}`;
  return ended ? null : { problem: problem("not-found", "This browser is signed out already.") };
}
