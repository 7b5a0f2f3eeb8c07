import type { Database } from "#lib/db/client.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findPagesBelow } from "./find-pages-below.ts";
import { type Keyed, keyed, type Refused, type Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { stateForAct } from "./state-for-act.ts";

export type Deletion = Keyed & { page: number; base?: number | undefined; reason: string };

/**
 * Takes a page away from readers, lists and search (MediaWiki, Help:Deletion). Nothing is lost: the deletion is a revision
 * like any other, and {@link restorePage} takes it back. Refused while other pages hang on this one, all of which are
 * named, and once the page is past revision `base`. The audit log tells it.
 */
export async function deletePage(
  db: Database,
  actor: Actor,
  { page, base, reason, ...request }: Deletion,
): Promise<Saved | Refused> {
  if (!isPermitted(actor, "delete-page")) return { ok: false, problem: refusal(actor, "delete-page") };
  const faults = faultsOfReason(reason);
  if (faults.length) return { ok: false, problem: problem("invalid-input", "Nothing was deleted.", faults) };
  const state = await stateForAct(db, { page, base });
  if ("problem" in state) return { ok: false, ...state };
  const below = await findPagesBelow(db, page);
  if (below.length) return { ok: false, problem: problem("invalid-input", hanging(below), below.map(faultOf)) };
  return saveRevision(db, actor, {
    ...state.content,
    page,
    base: state.current,
    summary: reason.trim(),
    origin: "edit",
    deleted: true,
    ...keyed(request),
    act: { act: "delete-page", page, reason: reason.trim(), detail: { revision: state.current } },
  });
}

const hanging = (below: readonly PageName[]): string =>
  below.length === 1
    ? "Another page hangs on this one: change or delete it first."
    : `${below.length} other pages hang on this one: change or delete them first.`;

const faultOf = (page: PageName): Fault => ({
  pointer: "",
  code: "hangs-below",
  detail: `The ${page.kind} “${page.title}” (${pathOf(page)})`,
});
