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
import { projectRevision } from "./projections/project-revision.ts";
import type { Proposal, Refused, Saved } from "./proposal.ts";
import { staleKeysOfChange } from "./stale-keys-of-change.ts";

/**
 * The one way into the log. Judges the proposal, then in one transaction appends the revision, points the page at it and
 * brings the projections in step; the answers it makes stale are dropped here before this returns and on every other node
 * by notification. A refusal is a value and leaves nothing behind; a proposal that says what the page already says is
 * answered with the current revision and makes none.
 */
export async function saveRevision(db: Database, actor: Actor, proposal: Proposal): Promise<Saved | Refused> {
  const permission = proposal.page === null ? "create-page" : "edit-page";
  if (!isPermitted(actor, permission))
    return refused(problem("not-permitted", `${actor.name} may not ${permission.replace("-", " a ")}.`));
  const judged = await checkProposal(proposal);
  if ("faults" in judged) return refused(problem("invalid-content", "Nothing was saved.", judged.faults));
  const outcome = await db.$transaction((tx) => write(tx, actor, proposal, judged.checked), { timeout: 20_000 });
  if ("problem" in outcome) return { ok: false, problem: outcome.problem };
  announceStale(outcome.stale);
  return outcome.saved;
}

type Written = { saved: Saved; stale: string[] } | { problem: Problem };

async function write(tx: Connection, actor: Actor, proposal: Proposal, checked: Checked): Promise<Written> {
  const { content, summary, compiled } = checked;
  const faults = await checkNamedPages(tx, content);
  if (faults.length) return { problem: problem("invalid-content", "Nothing was saved.", faults) };
  const claimed = await claimPage(tx, proposal, content);
  if ("problem" in claimed) return claimed;
  const { page, current } = claimed;
  if (claimed.same && current) return { saved: { ok: true, page, number: current, changed: false }, stale: [] };
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
  return { saved: { ok: true, page, number: revision.number, changed: true }, stale };
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
