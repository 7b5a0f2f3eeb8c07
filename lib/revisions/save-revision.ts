import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal, Refused, Saved } from "./proposal.ts";
import { saveTogether } from "./save-together.ts";

/**
 * The one way into the log. Judges the proposal, then in one transaction appends the revision, points the page at it and
 * brings the projections in step; the answers it makes stale are dropped here before this returns and on every other node
 * by notification. A proposal made from an older revision is merged with what was saved since. A refusal is a value and
 * leaves nothing behind; a proposal that says what the page already says is answered with the current revision and makes
 * none. One with a key that was carried out within a day is answered as then.
 */
export async function saveRevision(db: Database, actor: Actor, proposal: Proposal): Promise<Saved | Refused> {
  const outcome = await saveTogether(db, actor, [proposal]);
  if (!outcome.ok) return outcome;
  const [saved] = outcome.saved;
  if (!saved) throw new Error("A proposal was neither saved nor refused.");
  return saved;
}
