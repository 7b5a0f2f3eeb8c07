import type { Database } from "#lib/db/client.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findVersion } from "./find-version.ts";
import { type Keyed, keyed, type Refused, type Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { stateForAct } from "./state-for-act.ts";

export type Restore = Keyed & {
  page: number;
  /** The revision that took the page away, as the actor knows it; not to be said where any will do. */
  base?: number | undefined;
  /** The revision that the page says again; without it what it said last. */
  to?: number | undefined;
  summary?: string | undefined;
};

/**
 * Brings a deleted or merged page back, under its address of last, with all its history (MediaWiki, Help:Undelete). A
 * page that was merged into another is its own again; what the other took over stays there. The audit log tells it.
 */
export async function restorePage(
  db: Database,
  actor: Actor,
  { page, base, to, summary, ...request }: Restore,
): Promise<Saved | Refused> {
  if (!isPermitted(actor, "delete-page")) return { ok: false, problem: refusal(actor, "delete-page") };
  const reason = summary?.trim() ?? "";
  const faults = reason ? faultsOfReason(reason).map((fault) => ({ ...fault, pointer: "/summary" })) : [];
  if (faults.length) return { ok: false, problem: problem("invalid-input", "Nothing was restored.", faults) };
  const state = await stateForAct(db, { page, base, gone: true });
  if ("problem" in state) return { ok: false, ...state };
  const version = await findVersion(db, page, to ?? state.current, "/to");
  if ("problem" in version) return { ok: false, ...version };
  const { slug, title } = state.content;
  return saveRevision(db, actor, {
    ...version.content,
    slug,
    page,
    base: state.current,
    summary: reason || (to === undefined ? `Restore “${title}”` : `Restore “${title}” as of revision ${to}`),
    origin: "restore",
    ...keyed(request),
    act: { act: "restore-page", page, reason, detail: to === undefined ? {} : { to } },
  });
}
