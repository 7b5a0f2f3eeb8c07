import type { Database, Statements } from "#lib/db/client.ts";
import { onceCommitted } from "#lib/db/held-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { claimPages } from "./claim-page.ts";
import type { Draft } from "./draft.ts";
import { judgeProposal } from "./judge-proposal.ts";
import { mergeDraft } from "./merge-draft.ts";
import type { Proposal, Refused, Saved } from "./proposal.ts";
import { refuseProposal } from "./refuse-proposal.ts";
import { runOrUndo } from "./run-or-undo.ts";
import { writeRevision } from "./write-revision.ts";
import type { Unwritten, Written } from "./written.ts";

// A merge takes longer than a save on the current revision, so a busy page could put it off for ever: then it is merged
// while it is locked, and its other writers wait for the compiler.
const MAX_TRIES = 4;

// Races are lost to somebody who gets on, so that they end; what is lost so often is no race.
const MAX_RACES = 20;

/**
 * Saves several proposals as `saveRevision` saves one, all of them or none, in their order and in one transaction. What
 * is refused is the first that cannot be saved.
 */
export async function saveTogether(
  db: Database,
  actor: Actor,
  proposals: readonly Proposal[],
): Promise<{ ok: true; saved: Saved[] } | Refused> {
  for (const proposal of proposals) {
    const refused = refuseProposal(actor, proposal);
    if (refused) return { ok: false, problem: refused };
  }
  const drafts: Draft[] = [];
  for (const proposal of proposals) {
    const draft = await judgeProposal(db, actor, proposal);
    if ("problem" in draft) return draft;
    drafts.push(draft);
  }
  return writeDrafts(db, actor, drafts);
}

async function writeDrafts(
  db: Database,
  actor: Actor,
  drafts: Draft[],
): Promise<{ ok: true; saved: Saved[] } | Refused> {
  for (let tries = 1; ; tries += 1) {
    const mergeLocked = tries > MAX_TRIES;
    const outcome = await runOrUndo(db, (tx) => writeAll(tx, actor, drafts, mergeLocked));
    if ("written" in outcome) return conclude(db, outcome.written);
    if ("problem" in outcome) return { ok: false, ...outcome };
    if ("lost" in outcome) {
      if (tries > MAX_RACES) throw new Error("A save loses every race.", { cause: outcome.lost });
      continue;
    }
    const merged = await mergeDraft(db, outcome.staleDraft);
    if ("problem" in merged) return merged;
    drafts.splice(drafts.indexOf(outcome.staleDraft), 1, merged);
  }
}

type All = { written: Written[] } | Exclude<Unwritten, { stale: true }> | { staleDraft: Draft };

async function writeAll(tx: Statements, actor: Actor, drafts: readonly Draft[], mergeLocked: boolean): Promise<All> {
  const claimed = await claimPages(
    tx,
    drafts.map(({ proposal }) => proposal),
  );
  const written: Written[] = [];
  for (const [at, draft] of drafts.entries()) {
    const page = claimed[at] ?? null;
    let outcome = await writeRevision(tx, actor, draft, page);
    if ("stale" in outcome && mergeLocked) {
      const merged = await mergeDraft(tx, draft);
      if ("problem" in merged) return merged;
      outcome = await writeRevision(tx, actor, merged, page);
    }
    if ("stale" in outcome) return { staleDraft: draft };
    if (!("saved" in outcome)) return outcome;
    written.push(outcome);
  }
  return { written };
}

function conclude(db: Database, written: readonly Written[]): { ok: true; saved: Saved[] } {
  const announced = written.flatMap((one) => one.announced);
  if (announced.length) onceCommitted(db, () => announceStale(announced));
  return { ok: true, saved: written.map(({ saved }) => saved) };
}
