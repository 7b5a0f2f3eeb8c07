import type { Connection, Database } from "#lib/db/client.ts";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { describeUndo } from "#lib/domain/merge/describe-undo.ts";
import { mergeContent } from "#lib/domain/merge/merge-content.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findVersion, type Version } from "./find-version.ts";
import { listReverted } from "./list-reverted.ts";
import { type Conflicting, type Keyed, keyed, type Refused, type Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { stateForAct } from "./state-for-act.ts";

/** One revision of a page, or all of them from it up to and with revision `through`. */
export type ToUndo = { page: number; revision: number; through?: number | undefined };

export type Undo = ToUndo & Keyed & { base?: number | undefined; summary: string };

/** What an undo would make of a page that now is at revision `current`. */
export type UndoPreview = { current: number; before: Content; after: Content; summary: string };

type Unwritten = { problem: Problem; conflict?: Conflicting };

/**
 * Takes back one old revision, or several in a row, and keeps what came after (MediaWiki, Help:Undo): the way from the
 * revision to its parent is merged in three ways with what the page says now. Refused with `cannot-undo`, the places and
 * the three contents, when later edits changed the same places; with `nothing-to-undo` when nothing of it is left, and
 * for the first revision of a page, which only a deletion takes back. The address stays: a move is taken back by moving.
 * With `base` it is refused as a conflict once the page is past that revision.
 */
export async function undoRevision(db: Database, actor: Actor, undo: Undo): Promise<Saved | Refused> {
  if (!isPermitted(actor, "undo")) return refuse({ problem: refusal(actor, "undo") });
  const state = await stateForAct(db, undo);
  if ("problem" in state) return refuse(state);
  const span = await readSpan(db, undo);
  if ("problem" in span) return refuse(span);
  const saved = await saveRevision(db, actor, {
    ...withSlug(span.before.content, span.last.content.slug),
    page: undo.page,
    base: span.last.number,
    summary: undo.summary.trim() || summarise(undo, span.last),
    origin: "undo",
    reverts: await listReverted(db, undo.page, undo.revision, span.last.number),
    ...keyed(undo),
  });
  if (saved.ok) return saved.changed || saved.repeated ? saved : refuse({ problem: nothingLeft(undo) });
  return saved.problem.code === "conflict" ? refuse(await explain(db, undo, saved)) : saved;
}

/** What did not merge, in the words of an undo; else what else was in its way. */
async function explain(db: Connection, undo: Undo, refused: Refused): Promise<Unwritten> {
  const preview = await previewUndo(db, undo);
  return "problem" in preview ? preview : asUndo(refused);
}

/** What the page would say after an undo, or why it cannot be undone: for looking at before it is done. */
export async function previewUndo(db: Connection, wanted: ToUndo): Promise<UndoPreview | Unwritten> {
  const state = await stateForAct(db, { page: wanted.page });
  if ("problem" in state) return state;
  const span = await readSpan(db, wanted);
  if ("problem" in span) return span;
  const base = span.last.content;
  const mine = withSlug(span.before.content, base.slug);
  const theirs = state.content;
  const merged = mergeContent(base, mine, theirs);
  if (!merged.clean)
    return asUndo({
      problem: problem("conflict", "", merged.conflicts.map(describeUndo)),
      conflict: { current: state.current, base, theirs, mine },
    });
  if (canonicalJson(merged.value) === canonicalJson(theirs)) return { problem: nothingLeft(wanted) };
  return { current: state.current, before: theirs, after: merged.value, summary: summarise(wanted, span.last) };
}

/** The last of the revisions to undo, and the one before the first of them. */
async function readSpan(
  db: Connection,
  { page, revision, through = revision }: ToUndo,
): Promise<{ before: Version; last: Version } | { problem: Problem }> {
  const first = await findVersion(db, page, revision, "/revision");
  if ("problem" in first) return first;
  const last = through === revision ? first : await findVersion(db, page, through, "/through");
  if ("problem" in last) return last;
  if (last.number < first.number)
    return { problem: problem("invalid-input", `Revision ${through} is older than ${revision}.`) };
  if (first.parent === null)
    return {
      problem: problem(
        "nothing-to-undo",
        `Revision ${revision} is the first of the page: before it there was none. A maintainer can delete the page.`,
      ),
    };
  if (last.deleted)
    return { problem: problem("nothing-to-undo", `Revision ${through} deleted the page: it was restored since.`) };
  const before = await findVersion(db, page, first.parent, "/revision");
  return "problem" in before ? before : { before, last };
}

/** Addresses change by moving alone. */
const withSlug = (content: Content, slug: string): Content => ({ ...content, slug });

/** A merge that failed, in the words of an undo. */
const asUndo = ({ problem: { errors }, conflict }: Unwritten): Unwritten => ({
  problem: problem("cannot-undo", "What it changed was changed again since.", errors),
  ...(conflict ? { conflict } : {}),
});

const nothingLeft = (wanted: ToUndo): Problem =>
  problem("nothing-to-undo", `The page says nothing any more that came from ${say(wanted)}.`);

const say = ({ revision, through = revision }: ToUndo): string =>
  through === revision ? `revision ${revision}` : `revisions ${revision} to ${through}`;

const summarise = (wanted: ToUndo, { by }: Version): string =>
  wanted.through === undefined && by ? `Undo ${say(wanted)} by ${by}` : `Undo ${say(wanted)}`;

const refuse = (unwritten: Unwritten): Refused => ({ ok: false, ...unwritten });
