import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { changeRight } from "./change-right.ts";

/** Gives an account the right to hide what revisions say, or takes it. */
export async function setSuppressor(
  db: Database,
  actor: Actor,
  { user, suppressor, reason }: { user: string; suppressor: boolean; reason: string },
): Promise<{ changed: boolean } | { problem: Problem }> {
  if (!isPermitted(actor, "set-role"))
    return { problem: problem("not-permitted", "Only an admin gives the right to suppress.") };
  const act = suppressor ? "give-suppression" : "take-suppression";
  return changeRight(db, actor, { act, user, reason }, async (tx, target) => {
    if (target.suppressor === suppressor) return { same: true };
    await tx.$executeRaw`UPDATE users SET suppressor = ${suppressor} WHERE id = ${user}::uuid`;
    return { detail: {} };
  });
}
