import type { Statements } from "#lib/db/client.ts";
import type { Draft } from "./draft.ts";
import { mergeProposal } from "./merge-proposal.ts";
import type { Refused } from "./proposal.ts";

/** The draft on what the page says now, with its author's part as it was proposed. */
export async function mergeDraft(db: Statements, draft: Draft): Promise<Draft | Refused> {
  const merged = await mergeProposal(db, draft.proposal, draft.mine);
  return "problem" in merged ? merged : { ...draft, ...merged, merged: true };
}
