import type { Connection, Database } from "#lib/db/client.ts";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findVersion } from "./find-version.ts";
import { listReverted } from "./list-reverted.ts";
import { type Keyed, keyed, type Refused, type Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { stateForAct } from "./state-for-act.ts";

export type Revert = Keyed & { page: number; to: number; base: number; summary: string };

/** What a revert would make of a page that now is at revision `current`. */
export type RevertPreview = { current: number; before: Content; after: Content; summary: string };

/**
 * The page says again what it said at revision `to`: title, text and record; its address stays today's. All revisions
 * after it are taken back (MediaWiki, Help:Reverting). A base that is not the newest revision is a conflict and never
 * merged: nobody's edit is taken back unseen.
 */
export async function revertPage(db: Database, actor: Actor, revert: Revert): Promise<Saved | Refused> {
  if (!isPermitted(actor, "undo")) return { ok: false, problem: refusal(actor, "undo") };
  const { page, to, base, summary } = revert;
  const state = await stateForAct(db, { page, base });
  if ("problem" in state) return { ok: false, ...state };
  const preview = await previewRevert(db, revert);
  if ("problem" in preview) return { ok: false, ...preview };
  return saveRevision(db, actor, {
    ...preview.after,
    page,
    base,
    summary: summary.trim() || preview.summary,
    origin: "revert",
    reverts: await listReverted(db, page, to + 1, base),
    ...keyed(revert),
  });
}

/** What the page would say after a revert, or why there is nothing to revert to: for looking at before it is done. */
export async function previewRevert(
  db: Connection,
  { page, to }: Pick<Revert, "page" | "to">,
): Promise<RevertPreview | { problem: Problem }> {
  const state = await stateForAct(db, { page });
  if ("problem" in state) return state;
  const version = await findVersion(db, page, to, "/to");
  if ("problem" in version) return version;
  if (version.deleted) return { problem: problem("nothing-to-undo", `Revision ${to} deleted the page.`) };
  const after = { ...version.content, slug: state.content.slug };
  if (canonicalJson(after) === canonicalJson(state.content))
    return { problem: problem("nothing-to-undo", `The page says what it said at revision ${to}.`) };
  const summary = `Revert to revision ${to}${version.by ? ` by ${version.by}` : ""}`;
  return { current: state.current, before: state.content, after, summary };
}
