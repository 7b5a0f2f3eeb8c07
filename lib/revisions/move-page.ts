import type { Database } from "#lib/db/client.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findFreeSlug } from "./find-free-slug.ts";
import { type Keyed, keyed, type Refused, type Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { shortenSummary } from "./shorten-summary.ts";
import { stateForAct } from "./state-for-act.ts";

export type Move = Keyed & {
  page: number;
  base?: number | undefined;
  slug: string;
  title?: string | undefined;
  reason?: string;
};

/**
 * Gives a page another address, and another title if one is given (MediaWiki, Help:Moving). The old address leads to
 * the page for ever and is given to no other, so every link keeps working. Refused for an address that another page has
 * or had, with the nearest that is free, and once the page is past revision `base`. The audit log tells it.
 */
export async function movePage(db: Database, actor: Actor, move: Move): Promise<Saved | Refused> {
  if (!isPermitted(actor, "move-page")) return { ok: false, problem: refusal(actor, "move-page") };
  const { page, base } = move;
  const reason = move.reason?.trim() ?? "";
  const faults = reason ? faultsOfReason(reason) : [];
  if (faults.length) return refuse(faults);
  const state = await stateForAct(db, { page, base });
  if ("problem" in state) return { ok: false, ...state };
  const { content } = state;
  const slug = move.slug.trim();
  if (slug === content.slug)
    return refuse([
      { pointer: "/slug", code: "same", detail: "This is its address today. To change its title alone, edit it." },
    ]);
  const saved = await saveRevision(db, actor, {
    ...content,
    slug,
    title: move.title?.trim() || content.title,
    page,
    base: state.current,
    summary: shortenSummary(`Move from ${content.slug} to ${slug}${reason && `: ${reason}`}`),
    origin: "edit",
    ...keyed(move),
    act: { act: "move-page", page, reason, detail: { from: content.slug, to: slug } },
  });
  if (saved.ok || saved.problem.code !== "name-taken") return saved;
  const detail = `Another ${content.kind} has or had this address. Free is ${await findFreeSlug(db, content.kind, slug)}.`;
  return { ok: false, problem: { ...saved.problem, errors: [{ pointer: "/slug", code: "taken", detail }] } };
}

const refuse = (faults: Fault[]): Refused => ({
  ok: false,
  problem: problem("invalid-input", "The page was not moved.", faults),
});
