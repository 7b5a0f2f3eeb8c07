import { judgeEdit } from "#lib/abuse/judge-edit.ts";
import type { Database } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { checkProposal } from "./check-proposal.ts";
import type { Draft, Key } from "./draft.ts";
import { hashValue } from "./hash-revision.ts";
import type { Origin, Proposal, Refused } from "./proposal.ts";

/** What people write themselves. What takes back, moves aside or brings in the words of others is not judged again. */
const WRITTEN: ReadonlySet<Origin> = new Set(["edit", "live", "api"]);

/** Everything about a proposal that is judged before its page is locked: its content, and the rules against abuse. */
export async function judgeProposal(db: Database, actor: Actor, proposal: Proposal): Promise<Draft | Refused> {
  const judged = await checkProposal(proposal);
  if ("faults" in judged)
    return { ok: false, problem: problem("invalid-content", "Nothing was saved.", judged.faults) };
  const { checked } = judged;
  const draft: Draft = { proposal, checked, mine: checked, base: proposal.base, merged: false, key: keyOf(proposal) };
  const isJudged = WRITTEN.has(proposal.origin) && !proposal.deleted && !isPermitted(actor, "skip-patrol");
  if (!isJudged || (await isDone(db, actor, draft.key))) return draft;
  const refused = await judgeEdit(db, actor, { proposal, checked, current: null });
  return refused ? { ok: false, ...refused } : draft;
}

function keyOf({ key, confirmed: _, ...asked }: Proposal): Key | null {
  return key === undefined ? null : { name: key, bodyHash: hashValue(asked) };
}

/** Whether the request may have been carried out: it is not judged by what it did itself. The lock decides. */
async function isDone(db: Database, actor: Actor, key: Key | null): Promise<boolean> {
  if (key === null) return false;
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM idempotency_keys WHERE actor_id = ${actor.id}::uuid AND key = ${key.name}
      AND body_hash = ${key.bodyHash} AND at > now() - interval '1 day'`;
  return rows.length > 0;
}
