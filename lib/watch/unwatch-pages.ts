import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";

const SIGN_IN = "Only somebody who is signed in can watch pages.";

/** Takes pages off somebody's watchlist, and what was said of their changes but not read. Others' are not touched. */
export async function unwatchPages(
  db: Database,
  visitor: Visitor,
  pages: readonly number[],
): Promise<{ problem: Problem } | null> {
  if (!visitor || !isPermitted(visitor, "watch")) return { problem: problem("not-signed-in", SIGN_IN) };
  await db.$executeRaw`
    WITH gone AS (DELETE FROM watches WHERE user_id = ${visitor.id}::uuid AND page_id = ANY(${pages}::int[]))
    UPDATE notifications SET read_at = now()
    WHERE user_id = ${visitor.id}::uuid AND page_id = ANY(${pages}::int[]) AND kind = 'watched' AND read_at IS NULL`;
  return null;
}
