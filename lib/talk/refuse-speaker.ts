import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";

/** Why somebody may not write on talk pages, or null. */
export function refuseSpeaker(visitor: Visitor): Problem | null {
  if (!visitor) return problem("not-signed-in", "Only somebody with an account can write on a talk page.");
  if (isPermitted(visitor, "discuss")) return null;
  return problem("not-permitted", `${visitor.name} may not write on talk pages.`);
}

export const BLOCKED = problem("blocked", "The block began while this was written.");
