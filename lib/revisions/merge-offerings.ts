import type { Connection, Database } from "#lib/db/client.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import type { Content } from "#lib/domain/content.ts";
import { today } from "#lib/domain/dates.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import { mergeOfferingRecords } from "#lib/domain/merge-offerings/merge-offering-records.ts";
import type { MergedPage } from "#lib/domain/merge-offerings/merged-page.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findPageState, type PageState } from "./find-page-state.ts";
import { type Keyed, keyed, type Proposal, type Refused, type Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { saveTogether } from "./save-together.ts";
import { shortenSummary } from "./shorten-summary.ts";

type Pair = { from: number; into: number };

export type Merging = Pair &
  Keyed & {
    /** The revisions that the actor looked at; not to be said where any will do. */
    bases?: { from?: number | undefined; into?: number | undefined };
    reason: string;
  };

/** What merging would make of the target, which now is at `into.current`. */
export type MergePreview = { from: PageState; into: PageState; after: Content };

/**
 * Merges one offering into another, all or nothing: the target gets all that the source's record says (see
 * {@link mergeOfferingRecords}), the source is deleted and its addresses lead to the target for ever. The source's text
 * stays in its history. Answers with what was saved of the target. Refused for anything but two offerings that are both
 * there. The audit log tells it.
 */
export async function mergeOfferings(db: Database, actor: Actor, merging: Merging): Promise<Saved | Refused> {
  if (!isPermitted(actor, "merge-offerings")) return { ok: false, problem: refusal(actor, "merge-offerings") };
  const reason = merging.reason.trim();
  const faults = faultsOfReason(reason);
  if (faults.length) return refuse("Nothing was merged.", faults);
  const preview = await previewMerge(db, merging);
  if ("problem" in preview) return preview;
  const moved = findMoved(preview, merging.bases);
  if (moved) return { ok: false, problem: problem("conflict", moved) };
  const outcome = await saveTogether(db, actor, proposalsOf(preview, reason, merging));
  if (!outcome.ok) return outcome;
  const saved = outcome.saved.find(({ page }) => page === merging.into);
  if (!saved) throw new Error("The target of a merge was not saved.");
  return saved;
}

/** What the target would say after the merge, or why the two cannot be merged: for looking at before it is done. */
export async function previewMerge(db: Connection, { from, into }: Pair): Promise<MergePreview | Refused> {
  if (from === into) return refuseTarget("An offering is not merged into itself.");
  const [source, target] = [await findPageState(db, from), await findPageState(db, into)];
  if (!source || !target) return { ok: false, problem: problem("not-found", "One of the two pages is not there.") };
  if (source.content.kind !== "offering" || target.content.kind !== "offering")
    return refuseTarget("Only an offering is merged, and only into another offering.");
  if (source.deleted) return { ok: false, problem: problem("deleted", `“${source.content.title}” was deleted.`) };
  if (target.mergedInto !== null)
    return refuseTarget(`“${target.content.title}” was itself merged into another offering: choose that one.`);
  if (target.deleted) return refuseTarget(`“${target.content.title}” was deleted.`);
  const record = mergeOfferingRecords(await mergedPage(db, source), await mergedPage(db, target), today());
  return { from: source, into: target, after: { ...target.content, record } };
}

async function mergedPage(db: Connection, { page, content }: PageState): Promise<MergedPage> {
  const slugs = await db.$queryRaw<{ slug: string }[]>`SELECT slug FROM slugs WHERE page_id = ${page}`;
  return { title: content.title, slugs: slugs.map(({ slug }) => slug), record: content.record as OfferingRecord };
}

function findMoved({ from, into }: MergePreview, bases: Merging["bases"]): string | null {
  const [moved] = [
    { state: from, base: bases?.from },
    { state: into, base: bases?.into },
  ].filter(({ state, base }) => base !== undefined && base !== state.current);
  return moved ? `“${moved.state.content.title}” is at revision ${moved.state.current} now.` : null;
}

function proposalsOf({ from, into, after }: MergePreview, reason: string, request: Keyed): Proposal[] {
  const act = { act: "merge-offerings", page: from.page, reason, detail: { from: from.page, into: into.page } };
  return [
    {
      ...after,
      page: into.page,
      base: into.current,
      summary: shortenSummary(`Merge “${from.content.title}” into this: ${reason}`),
      origin: "merge",
      ...keyed(request),
    },
    {
      ...from.content,
      page: from.page,
      base: from.current,
      summary: shortenSummary(`Merge this into “${into.content.title}”: ${reason}`),
      origin: "merge",
      deleted: true,
      mergedInto: into.page,
      act,
    },
  ];
}

const refuseTarget = (detail: string): Refused => refuse(detail, [{ pointer: "/into", code: "not-this", detail }]);

const refuse = (detail: string, faults: Fault[]): Refused => ({
  ok: false,
  problem: problem("invalid-input", detail, faults),
});
