import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";

const SIGN_IN = "Only somebody who is signed in can watch pages.";

/** Puts a page on somebody's watchlist, with all that it says today as seen. Watching it already changes nothing. */
export async function watchPage(db: Database, visitor: Visitor, page: number): Promise<{ problem: Problem } | null> {
  if (!visitor || !isPermitted(visitor, "watch")) return { problem: problem("not-signed-in", SIGN_IN) };
  const written = await db.$queryRaw<{ id: number }[]>`
    WITH watched AS (
      INSERT INTO watches (user_id, page_id, seen)
      SELECT ${visitor.id}::uuid, id, current FROM pages WHERE id = ${page} AND current IS NOT NULL ON CONFLICT DO NOTHING)
    SELECT id FROM pages WHERE id = ${page} AND current IS NOT NULL`;
  return written.length ? null : { problem: problem("not-found", `There is no page ${page} to watch.`) };
}
