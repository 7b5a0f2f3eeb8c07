import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { allowanceOf } from "#lib/domain/limits.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { countTurns } from "#lib/limits/take-turn.ts";

/** Each line counts as an edit of the account. The network address was counted once, for the call. */
export async function takeTurns(db: Database, actor: Actor, lines: number): Promise<Problem | null> {
  const allowance = allowanceOf("edit", "account", actor);
  if (allowance && lines > allowance.points)
    return problem("too-large", `${actor.name} may carry out at most ${allowance.points} lines at once.`);
  return (await countTurns(db, "edit", actor, lines)).refused;
}
