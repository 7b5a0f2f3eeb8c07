import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { changeRight } from "./change-right.ts";

/**
 * Trusts a contributor by a maintainer's word, or takes that word back: the trust that time and edits give by themselves
 * stays.
 */
export async function setTrust(
  db: Database,
  actor: Actor,
  { user, trusted, reason }: { user: string; trusted: boolean; reason: string },
): Promise<{ changed: boolean } | { problem: Problem }> {
  if (!isPermitted(actor, "grant-trust"))
    return { problem: problem("not-permitted", "Only a maintainer trusts a contributor.") };
  return changeRight(db, actor, { act: trusted ? "trust" : "distrust", user, reason }, async (tx, target) => {
    if (target.trusted === trusted) return { same: true };
    await tx.$executeRaw`UPDATE users SET trusted = ${trusted} WHERE id = ${user}::uuid`;
    return { detail: {} };
  });
}
