import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";

const SIGN_IN = "Only somebody who is signed in can be notified.";

/** Marks those of somebody's notifications as read, or all up to and with `upTo`. Others' are not touched. */
export async function markRead(
  db: Database,
  visitor: Visitor,
  which: { ids: readonly number[] } | { upTo: number },
): Promise<{ problem: Problem } | null> {
  if (!visitor || !isPermitted(visitor, "watch")) return { problem: problem("not-signed-in", SIGN_IN) };
  const ids = "ids" in which ? which.ids : null;
  const upTo = "upTo" in which ? which.upTo : null;
  await db.$executeRaw`
    UPDATE notifications SET read_at = now() WHERE user_id = ${visitor.id}::uuid AND read_at IS NULL
      AND (id = ANY(${ids}::int[]) OR id <= ${upTo}::int)`;
  return null;
}
