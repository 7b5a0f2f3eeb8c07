import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";

const SIGN_IN = "Only somebody who is signed in can watch pages.";

/** Marks what the watched pages say up to revision `upTo` as seen; what came later stays unseen. */
export async function markAllSeen(db: Database, visitor: Visitor, upTo: number): Promise<{ problem: Problem } | null> {
  if (!visitor || !isPermitted(visitor, "watch")) return { problem: problem("not-signed-in", SIGN_IN) };
  await db.$executeRaw`
    WITH looked AS (UPDATE watches SET seen = ${upTo} WHERE user_id = ${visitor.id}::uuid AND seen < ${upTo})
    UPDATE notifications SET read_at = now()
    WHERE user_id = ${visitor.id}::uuid AND kind = 'watched' AND revision <= ${upTo} AND read_at IS NULL`;
  return null;
}
