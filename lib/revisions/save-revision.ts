import type { Connection, Database } from "#lib/db/client.ts";
import { STALE_CHANNEL } from "#lib/db/listen-stale.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { appendRevision } from "./append-revision.ts";
import { checkNamedPages } from "./check-named-pages.ts";
import { type Checked, checkProposal } from "./check-proposal.ts";
import { claimPage } from "./claim-page.ts";
import { keepRendering } from "./keep-rendering.ts";
import { mergeProposal } from "./merge-proposal.ts";
import { projectRevision } from "./projections/project-revision.ts";
import type { Proposal, Refused, Saved } from "./proposal.ts";
import { staleKeysOfChange } from "./stale-keys-of-change.ts";

// A merge takes longer than a save on the current revision, so a busy page could put it off for ever: then it is locked first.
const MAX_TRIES = 4;

const TRANSACTION = { timeout: 20_000 };

/**
 * The one way into the log. Judges the proposal, then in one transaction appends the revision, points the page at it and
 * brings the projections in step; the answers it makes stale are dropped here before this returns and on every other node
 * by notification. A proposal made from an older revision is merged with what was saved since. A refusal is a value and
 * leaves nothing behind; a proposal that says what the page already says is answered with the current revision and makes
 * none.
 */
export async function saveRevision(db: Database, actor: Actor, proposal: Proposal): Promise<Saved | Refused> {
  const permission = proposal.page === null ? "create-page" : "edit-page";
  if (!isPermitted(actor, permission))
    return refused(problem("not-permitted", `${actor.name} may not ${permission.replace("-", " a ")}.`));
  const judged = await checkProposal(proposal);
  if ("faults" in judged) return refused(problem("invalid-content", "Nothing was saved.", judged.faults));
  let draft: Draft = { checked: judged.checked, base: proposal.base, merged: false };
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const outcome = await db.$transaction((tx) => write(tx, actor, proposal, draft), TRANSACTION);
    if (!("stale" in outcome)) return conclude(outcome);
    const merged = await mergeProposal(db, proposal, judged.checked);
    if ("problem" in merged) return merged;
    draft = { ...merged, merged: true };
  }
  return conclude(await db.$transaction((tx) => lockAndWrite(tx, actor, proposal, judged.checked), TRANSACTION));
}

/** What is to be written on revision `base`: what was proposed, or that merged with what others saved since. */
type Draft = { checked: Checked; base: number | null; merged: boolean };

type Written = { saved: Saved; announced: string[] };
type Unwritten = Omit<Refused, "ok">;

async function write(
  tx: Connection,
  actor: Actor,
  proposal: Proposal,
  draft: Draft,
): Promise<Written | Unwritten | { stale: true }> {
  const { content, summary, compiled } = draft.checked;
  const faults = await checkNamedPages(tx, content);
  if (faults.length) return { problem: problem("invalid-content", "Nothing was saved.", faults) };
  const claimed = await claimPage(tx, { page: proposal.page, base: draft.base }, content);
  if ("problem" in claimed || "stale" in claimed) return claimed;
  const { page, current } = claimed;
  const saved = { ok: true, page, merged: draft.merged, repeated: false } as const;
  if (claimed.same && current) return { saved: { ...saved, number: current, changed: false }, announced: [] };
  const revision = await appendRevision(tx, {
    page,
    parent: current,
    actor,
    coAuthors: proposal.coAuthors ?? [],
    origin: proposal.origin,
    minor: proposal.minor ?? false,
    summary,
    content,
  });
  await pointPage(tx, page, content.slug, revision.number);
  await keepRendering(tx, content.body, compiled);
  const projected = await projectRevision(tx, page, revision, content, compiled);
  const stale = await staleKeysOfChange(tx, page, content.kind, projected);
  await tx.$executeRaw`SELECT pg_notify(${STALE_CHANNEL}, ${payloadOf(stale)})`;
  return { saved: { ...saved, number: revision.number, changed: true }, announced: stale };
}

/** Merges with the page locked, so that nobody comes between: its other writers wait while the markup is compiled. */
async function lockAndWrite(
  tx: Connection,
  actor: Actor,
  proposal: Proposal,
  mine: Checked,
): Promise<Written | Unwritten> {
  await tx.$queryRaw`SELECT id FROM pages WHERE id = ${proposal.page} FOR UPDATE`;
  const merged = await mergeProposal(tx, proposal, mine);
  if ("problem" in merged) return merged;
  const outcome = await write(tx, actor, proposal, { ...merged, merged: true });
  if ("stale" in outcome) throw new Error(`Page ${proposal.page} moved on while it was locked.`);
  return outcome;
}

function conclude(outcome: Written | Unwritten): Saved | Refused {
  if ("problem" in outcome) return { ok: false, ...outcome };
  announceStale(outcome.announced);
  return outcome.saved;
}

/** The page's pointer and its slug; an old slug keeps its row and leads here for ever. */
async function pointPage(tx: Connection, page: number, slug: string, number: number): Promise<void> {
  await tx.$executeRaw`
    WITH pointed AS (
      UPDATE pages SET slug = ${slug}, current = ${number}, deleted = false WHERE id = ${page} RETURNING id, kind)
    INSERT INTO slugs (kind, slug, page_id, since) SELECT kind, ${slug}, id, ${number} FROM pointed
    ON CONFLICT (kind, slug) DO NOTHING`;
}

// PostgreSQL refuses payloads of 8,000 bytes; a change that touches more is a reason to drop everything.
const MAX_PAYLOAD = 7_900;

function payloadOf(keys: readonly string[]): string {
  const payload = JSON.stringify(keys);
  return Buffer.byteLength(payload) < MAX_PAYLOAD ? payload : "*";
}

const refused = (found: Problem): Refused => ({ ok: false, problem: found });
