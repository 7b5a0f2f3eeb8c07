import { recordAct } from "#lib/audit/record-act.ts";
import type { Statements } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { appendRevision } from "./append-revision.ts";
import type { Claimed } from "./claim-page.ts";
import type { Draft } from "./draft.ts";
import { type Entry, entryOf } from "./entry.ts";
import { faultsOfMerge } from "./faults-of-merge.ts";
import { faultsOfMissing } from "./faults-of-missing.ts";
import { repeat } from "./find-done.ts";
import { keepUnchanged } from "./keep-unchanged.ts";
import { listUndoneAuthors } from "./list-undone-authors.ts";
import { lookAhead, type Outlook, projectRevision, type Said } from "./projections/project-revision.ts";
import type { Refused, Saved } from "./proposal.ts";
import { readStanding, type Standing } from "./read-standing.ts";
import { refuseSlug, refuseStanding } from "./refuse-standing.ts";
import { saysTheSame } from "./says-the-same.ts";
import { staleKeysOfChange } from "./stale-keys-of-change.ts";
import { type Place, takeNumber } from "./take-number.ts";
import type { Unwritten, Written } from "./written.ts";

/** Writes a draft on a page that this transaction has claimed. What it answers is decided by what the lock lets it see. */
export async function writeRevision(
  tx: Statements,
  actor: Actor,
  draft: Draft,
  claimed: Claimed | null,
): Promise<Written | Unwritten> {
  const { proposal, checked, key } = draft;
  const standing = await readStanding(tx, actor, claimed, { content: checked.content, key: key?.name });
  if (standing.done && key) return repeated(repeat(standing.done, key));
  const refused = refuseStanding(actor, proposal, claimed, standing);
  if (refused) return { problem: refused };
  if (isStale(draft, claimed)) return { stale: true };
  const misnamed = refuseSlug(actor, { ...checked.content, origin: proposal.origin }, claimed, standing.owner);
  if (misnamed || !claimed) return { problem: misnamed ?? problem("not-found", "The page is gone.") };
  if (saysTheSame(draft, claimed, standing)) return keepUnchanged(tx, actor, draft, claimed);
  return writeNext(tx, actor, draft, claimed, standing);
}

const repeated = (saved: Saved | Refused): Written | Unwritten => (saved.ok ? { saved, announced: [] } : saved);

/** A page that is gone has nothing that an edit could be made from: it is restored first. */
function isStale({ proposal, base }: Draft, claimed: Claimed | null): boolean {
  if (proposal.page === null || !claimed) return false;
  return claimed.current !== base || (claimed.deleted && !proposal.deleted && proposal.origin !== "restore");
}

async function writeNext(
  tx: Statements,
  actor: Actor,
  draft: Draft,
  claimed: Claimed,
  standing: Standing,
): Promise<Written | Unwritten> {
  const { proposal } = draft;
  // Asked in this order and answered so: what is read is what the log says below the number.
  const [place, outlook] = await Promise.all([takeNumber(tx), lookAhead(tx, claimed.page, saidBy(draft))]);
  const faults = [...(await faultsOfMissing(tx, outlook.missing)), ...(await faultsOfMerge(tx, proposal))];
  if (faults.length) return { problem: problem("invalid-content", "Nothing was saved.", faults) };
  const entry = entryOf(actor, draft, claimed, { standing, newHosts: outlook.held.newHosts });
  const announced = await write(tx, place, entry, { claimed, outlook });
  if (!announced) return { lost: true };
  if (proposal.act) await recordAct(tx, actor, { page: claimed.page, ...proposal.act });
  const { number } = place;
  const saved = { ok: true, page: claimed.page, number, changed: true, merged: draft.merged, repeated: false } as const;
  return { saved, announced };
}

const saidBy = ({ proposal, checked: { content, compiled } }: Draft): Said =>
  proposal.deleted ? null : { content, text: compiled.text, targets: compiled.targets };

/** The keys of the answers that the revision makes stale; null when its key was taken meanwhile. */
async function write(
  tx: Statements,
  place: Place,
  entry: Entry,
  { claimed, outlook }: { claimed: Claimed; outlook: Outlook },
): Promise<string[] | null> {
  const projection = projectRevision(entry.page, place, outlook);
  const announced = staleKeysOfChange(entry.page, entry.content.kind, projection, {
    authors: [entry.actor.id, ...entry.coAuthors, ...(await listUndoneAuthors(tx, entry.page, entry.reverts))],
    ledTo: entry.mergedInto === claimed.mergedInto ? [] : [entry.mergedInto, claimed.mergedInto],
  });
  return (await appendRevision(tx, place, entry, { projection, announced })) ? announced : null;
}
