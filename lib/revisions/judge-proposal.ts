import { judgeEdit } from "#lib/abuse/judge-edit.ts";
import type { Database } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { checkProposal } from "./check-proposal.ts";
import type { Draft } from "./draft.ts";
import { findDone, keyOfProposal } from "./find-done.ts";
import type { Origin, Proposal, Refused } from "./proposal.ts";

/** What people write themselves. What takes back, moves aside or brings in the words of others is not judged again. */
const WRITTEN: ReadonlySet<Origin> = new Set(["edit", "live", "api"]);

/** Everything about a proposal that is judged before its page is locked: its content, and the rules against abuse. */
export async function judgeProposal(db: Database, actor: Actor, proposal: Proposal): Promise<Draft | Refused> {
  const judged = await checkProposal(proposal);
  if ("faults" in judged)
    return { ok: false, problem: problem("invalid-content", "Nothing was saved.", judged.faults) };
  const { checked } = judged;
  const draft: Draft = {
    proposal,
    checked,
    mine: checked,
    base: proposal.base,
    merged: false,
    key: keyOfProposal(proposal),
  };
  const isJudged = WRITTEN.has(proposal.origin) && !proposal.deleted && !isPermitted(actor, "skip-patrol");
  // It is not judged by what it did itself.
  if (!isJudged || (draft.key && (await findDone(db, actor, draft.key))?.ok)) return draft;
  const refused = await judgeEdit(db, actor, { proposal, checked, current: null });
  return refused ? { ok: false, ...refused } : draft;
}
