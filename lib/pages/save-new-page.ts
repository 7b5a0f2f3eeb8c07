import type { Database } from "#lib/db/client.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findDone, keyOfProposal } from "#lib/revisions/find-done.ts";
import type { Proposal, Refused, Saved } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { nearestNames } from "#lib/search/nearest-names.ts";

const NAMED = 5;

/** The code of the warning that names the pages of similar names. */
export const SIMILAR = "similar-name";

/**
 * Makes a page. Where pages of the kind have similar names it asks for a confirmation that names them; a request that made
 * the page before, by its key, is not asked about that page.
 */
export async function saveNewPage(
  db: Database,
  actor: Actor,
  wanted: Omit<Proposal, "page" | "base">,
): Promise<Saved | Refused> {
  if (!isPermitted(actor, "create-page"))
    return { ok: false, problem: problem("not-permitted", `${actor.name} may not create pages.`) };
  const proposal = { ...wanted, page: null, base: null };
  const key = keyOfProposal(proposal);
  const done = key && (await findDone(db, actor, key));
  if (done) return done;
  const similar = proposal.confirmed?.includes(SIMILAR) ? [] : await findSimilar(db, proposal.kind, proposal.title);
  if (similar.length) return { ok: false, problem: problem("needs-confirmation", "It may exist already.", similar) };
  return saveRevision(db, actor, proposal);
}

async function findSimilar(db: Database, kind: Kind, title: string): Promise<Fault[]> {
  const pages = await nearestNames(db, kind, title, NAMED);
  if (pages.length === 0) return [];
  const names = pages.map((page) => `“${page.title}” (${pathOf(page)})`).join(", ");
  return [{ pointer: "/title", code: SIMILAR, detail: `Is it one of these: ${names}? If not, confirm that.` }];
}
