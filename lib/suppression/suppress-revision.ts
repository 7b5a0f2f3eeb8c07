import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { STALE_CHANNEL } from "#lib/db/listen-stale.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { announceStale, EVERYTHING } from "#lib/http/stale-keys.ts";
import { NOBODY } from "#lib/revisions/erased.ts";
import { reprojectPage } from "#lib/revisions/reproject-page.ts";

/** What of a revision is to be hidden, and why. What is not named is shown again. */
export type SuppressionOrder = { revision: number; text: boolean; summary: boolean; author: boolean; reason: string };

/**
 * Hides a revision's text (with its title, address and record), its summary or its author from everybody but those who
 * may suppress, on every surface (MediaWiki's RevisionDelete with "suppress"). The log keeps the revision, and its chain
 * of hashes holds. The text of a page's current revision stays, unless the page is deleted: what a page says now is changed
 * by an edit, first.
 */
export async function suppressRevision(
  db: Database,
  actor: Actor,
  order: SuppressionOrder,
): Promise<{ page: number } | { problem: Problem }> {
  if (!isPermitted(actor, "suppress"))
    return { problem: problem("not-permitted", "Hiding what a revision says is a right of its own.") };
  const faults = [...faultsOfReason(order.reason), ...faultsOfChoice(order)];
  if (faults.length) return { problem: problem("invalid-input", "Nothing was hidden.", faults) };
  return carryOut(db, actor, { ...order, reason: order.reason.trim() });
}

/** Shows everything of a revision again. */
export async function liftSuppression(
  db: Database,
  actor: Actor,
  { revision, reason }: { revision: number; reason: string },
): Promise<{ page: number } | { problem: Problem }> {
  if (!isPermitted(actor, "suppress"))
    return { problem: problem("not-permitted", "Showing again what was hidden is a right of its own.") };
  const faults = faultsOfReason(reason);
  if (faults.length) return { problem: problem("invalid-input", "Nothing was shown again.", faults) };
  return carryOut(db, actor, { revision, reason: reason.trim(), text: false, summary: false, author: false });
}

const faultsOfChoice = ({ text, summary, author }: SuppressionOrder): Fault[] =>
  text || summary || author ? [] : [{ pointer: "/text", code: "nothing", detail: "Choose what is to be hidden." }];

async function carryOut(
  db: Database,
  actor: Actor,
  order: SuppressionOrder,
): Promise<{ page: number } | { problem: Problem }> {
  const outcome = await db.$transaction(async (tx) => {
    const state = await lockPage(tx, order.revision);
    if (!state) return { problem: problem("not-found", `There is no revision ${order.revision}.`) };
    if (order.text && state.current === order.revision && !state.deleted) return { problem: CURRENT };
    if (state.erased.some((part) => !order[part])) return { problem: ERASED };
    await write(tx, actor, order);
    if (order.text !== state.text) await reprojectPage(tx, state.page);
    await forgetConflicts(tx, state.page);
    const { revision, text, summary, author, reason } = order;
    await recordAct(tx, actor, {
      act: text || summary || author ? "suppress" : "lift-suppression",
      page: state.page,
      reason,
      detail: { revision, text, summary, author },
    });
    await tx.$executeRaw`SELECT pg_notify(${STALE_CHANNEL}, ${EVERYTHING})`;
    return { page: state.page };
  });
  // What was made from a revision cannot all be named: pages that link to it, lists, searches, feeds.
  if ("page" in outcome) announceStale([EVERYTHING]);
  return outcome;
}

const CURRENT = problem("invalid-input", "Nothing was hidden.", [
  {
    pointer: "/text",
    code: "current",
    detail: "This is what the page says now: edit it or revert it first, then hide the text of this revision.",
  },
]);

const ERASED = problem("invalid-input", "Nothing was shown again.", [
  {
    pointer: "/revision",
    code: "erased",
    detail: "What was hidden of it is not in this log: it was left out of the export that the log was read from.",
  },
]);

type State = {
  page: number;
  current: number | null;
  deleted: boolean;
  text: boolean;
  erased: ("text" | "summary" | "author")[];
};

/** The page is locked, so that nobody makes this revision its current one meanwhile. */
async function lockPage(tx: Connection, revision: number): Promise<State | null> {
  const [state] = await tx.$queryRaw<State[]>`
    SELECT p.id AS page, p.current, p.deleted, coalesce(s.text, false) AS text, array_remove(ARRAY[
        CASE WHEN s.text AND r.title = '' THEN 'text' END,
        CASE WHEN s.summary AND r.summary = '' AND r.summary_hash <> sha256('') THEN 'summary' END,
        CASE WHEN s.author AND r.actor_id = ${NOBODY.id}::uuid THEN 'author' END], NULL) AS erased
    FROM revisions r JOIN pages p ON p.id = r.page_id LEFT JOIN suppressions s ON s.revision = r.number
    WHERE r.number = ${revision} FOR UPDATE OF p`;
  return state ?? null;
}

async function write(tx: Connection, actor: Actor, order: SuppressionOrder): Promise<void> {
  const { revision, text, summary, author, reason } = order;
  await tx.$executeRaw`DELETE FROM suppressions WHERE revision = ${revision}`;
  if (text || summary || author)
    await tx.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (${revision}, ${text}, ${summary}, ${author}, ${reason}, ${actor.id}::uuid)`;
}

/** The texts of others that are kept beside a form for a day; what its writer typed stays. */
async function forgetConflicts(tx: Connection, page: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE kept_forms SET conflict = NULL WHERE conflict IS NOT NULL AND EXISTS (
      SELECT FROM revisions r WHERE r.page_id = ${page}
        AND (r.body = conflict->'base'->>'body' OR r.body = conflict->'theirs'->>'body'))`;
}
