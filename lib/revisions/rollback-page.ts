import type { Connection, Database } from "#lib/db/client.ts";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findLastAuthor, type LastAuthor } from "./find-last-author.ts";
import { findVersion } from "./find-version.ts";
import { type Keyed, keyed, type Refused, type Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { stateForAct } from "./state-for-act.ts";

export type Rollback = Keyed & {
  page: number;
  /** The revision that the actor looked at; not to be said where any will do. */
  base?: number | undefined;
  /** The name or id of the account whose edits are meant: refused once somebody else has edited after them. */
  author?: string | undefined;
  summary?: string | undefined;
};

/** What a rollback would make of a page: whose edits go, back to the last revision by another. */
export type RollbackPreview = LastAuthor & { current: number; before: Content; after: Content; summary: string };

/**
 * Takes back all edits of the last author in a row, down to the last revision by another (MediaWiki, Manual:Rollback);
 * the address stays today's. They count as patrolled, and the audit log tells it. Refused when the page has no other
 * author, which only a deletion takes back, and when the last author is not `author` any more. Where the author of one of
 * those revisions is hidden, whoever rolls back would learn who it was: only somebody who may suppress can.
 */
export async function rollbackPage(db: Database, actor: Actor, rollback: Rollback): Promise<Saved | Refused> {
  if (!isPermitted(actor, "rollback")) return { ok: false, problem: refusal(actor, "rollback") };
  const preview = await previewRollback(db, actor, rollback);
  if ("problem" in preview) return { ok: false, ...preview };
  const { page, summary } = rollback;
  const { current, after, author, revisions, target } = preview;
  return saveRevision(db, actor, {
    ...after,
    page,
    base: current,
    summary: summary?.trim() || preview.summary,
    origin: "rollback",
    reverts: revisions,
    ...keyed(rollback),
    act: { act: "rollback", page, user: author.id, reason: summary?.trim() ?? "", detail: { revisions, to: target } },
  });
}

/** What a rollback would do, or why there is none to do: for looking at before it is done. */
export async function previewRollback(
  db: Connection,
  actor: Actor,
  { page, base, author: meant }: Rollback,
): Promise<RollbackPreview | { problem: Problem }> {
  const state = await stateForAct(db, { page, base });
  if ("problem" in state) return state;
  const last = await findLastAuthor(db, page, state.current);
  if (last.hidden && !isPermitted(actor, "suppress"))
    return {
      problem: problem("not-permitted", "An author of these edits is hidden: only who may suppress can do this."),
    };
  const { author, target, revisions } = last;
  if (meant !== undefined && meant !== author.id && meant !== author.name)
    return { problem: problem("conflict", `The last edit is by ${author.name}: somebody edited meanwhile.`) };
  if (target === null)
    return { problem: problem("nothing-to-undo", `Nobody but ${author.name} wrote this page. It can be deleted.`) };
  const version = await findVersion(db, page, target, "");
  if ("problem" in version) return version;
  if (version.deleted)
    return { problem: problem("nothing-to-undo", "Before these edits the page was deleted. It can be deleted again.") };
  const after = { ...version.content, slug: state.content.slug };
  if (canonicalJson(after) === canonicalJson(state.content))
    return { problem: problem("nothing-to-undo", `The page says what it said before ${author.name} edited it.`) };
  const summary = `Roll back ${count(revisions)} by ${author.name} to the last revision by ${version.by}`;
  return { ...last, current: state.current, before: state.content, after, summary };
}

const count = (revisions: readonly number[]): string =>
  revisions.length === 1 ? `revision ${revisions[0]}` : `${revisions.length} revisions`;
