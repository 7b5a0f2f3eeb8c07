import { blockUser } from "#lib/blocks/block-user.ts";
import type { Database } from "#lib/db/client.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import type { Cleaned } from "#lib/domain/cleaned-pages.ts";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { deletePage } from "#lib/revisions/delete-page.ts";
import { rollbackPage } from "#lib/revisions/rollback-page.ts";
import { CLEANED_AT_ONCE } from "./list-last-edits.ts";

/** What to do about an account: whose edits of which pages to take back, which of its pages to delete, how to block it. */
export type CleanUp = {
  user: string;
  rollback: readonly number[];
  remove: readonly number[];
  /** Null: it is not blocked. */
  block: { until: Date | null } | null;
  reason: string;
};

/**
 * Undoes what an account did, in one go. It is blocked first, so that it cannot go on meanwhile; if it may not be blocked,
 * nothing is done. Then each page is rolled back or deleted by itself: one that cannot be (somebody else edited it since)
 * stays as it is and is told.
 */
export async function cleanUpAccount(
  db: Database,
  actor: Actor,
  { user, rollback, remove, block, reason }: CleanUp,
): Promise<{ cleaned: Cleaned[] } | { problem: Problem }> {
  if (!isPermitted(actor, "rollback") || !isPermitted(actor, "delete-page"))
    return { problem: problem("not-permitted", "Only a maintainer cleans up after an account.") };
  const faults = [...faultsOfReason(reason), ...faultsOfChoice([...rollback, ...remove], block)];
  if (faults.length) return { problem: problem("invalid-input", "Nothing was done.", faults) };
  if (block) {
    const blocked = await blockUser(db, actor, { user, reason, until: block.until });
    if ("problem" in blocked) return blocked;
  }
  const cleaned: Cleaned[] = [];
  for (const page of rollback)
    cleaned.push(resultOf(page, "rolled-back", await rollbackPage(db, actor, { page, author: user, summary: reason })));
  for (const page of remove) cleaned.push(await removePage(db, actor, { page, user, reason }));
  return { cleaned };
}

function faultsOfChoice(pages: readonly number[], block: CleanUp["block"]): Fault[] {
  if (pages.length === 0 && !block)
    return [{ pointer: "/pages", code: "nothing", detail: "Tick what is to be undone, or block the account." }];
  return pages.length > CLEANED_AT_ONCE
    ? [{ pointer: "/pages", code: "too-many", detail: `At most ${CLEANED_AT_ONCE} pages are cleaned up at once.` }]
    : [];
}

const resultOf = (
  page: number,
  done: "rolled-back" | "deleted",
  outcome: { ok: true } | { ok: false; problem: Problem },
): Cleaned => ({ page, result: outcome.ok ? done : outcome.problem.code });

/** A page is deleted with an account's edits only while nobody else wrote any of it. */
async function removePage(
  db: Database,
  actor: Actor,
  { page, user, reason }: { page: number; user: string; reason: string },
): Promise<Cleaned> {
  const [state] = await db.$queryRaw<{ current: number; alone: boolean }[]>`
    SELECT p.current, NOT EXISTS (
      SELECT FROM revisions r WHERE r.page_id = p.id AND r.actor_id <> ${user}::uuid) AS alone
    FROM pages p WHERE p.id = ${page}`;
  if (!state) return { page, result: "not-found" };
  if (!state.alone) return { page, result: "conflict" };
  return resultOf(page, "deleted", await deletePage(db, actor, { page, base: state.current, reason }));
}
