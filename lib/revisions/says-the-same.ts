import type { Claimed } from "./claim-page.ts";
import type { Draft } from "./draft.ts";
import { hashContent } from "./hash-revision.ts";
import type { Standing } from "./read-standing.ts";

/** Whether a draft says just what the page says, be it that it is gone. */
export function saysTheSame({ proposal, checked }: Draft, claimed: Claimed, { said }: Standing): boolean {
  if (said === null || claimed.deleted !== (proposal.deleted ?? false)) return false;
  return claimed.mergedInto === (proposal.mergedInto ?? null) && hashContent(checked.content).equals(said.hash);
}
