import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted, type Permission } from "#lib/domain/permissions.ts";
import type { Claimed } from "./claim-page.ts";
import type { Proposal } from "./proposal.ts";
import type { Standing } from "./read-standing.ts";
import { refusal } from "./refuse-proposal.ts";

/** Why a page that is locked may not be written by this actor, whatever it would say; null when it may. */
export function refuseStanding(
  actor: Actor,
  proposal: Pick<Proposal, "page" | "kind">,
  claimed: Claimed | null,
  { block, protection }: Standing,
): Problem | null {
  if (block) return problem("blocked", `${actor.name} is blocked ${endOf(block.until)}: ${block.reason}`);
  if (proposal.page !== null && claimed?.kind !== proposal.kind)
    return problem("not-found", `There is no ${proposal.kind} with the id ${proposal.page}.`);
  if (protection && !isPermitted(actor, ENTERS[protection.level]))
    return problem("protected", `Only ${WHO[protection.level]} may edit it, ${endOf(protection.until)}.`);
  return null;
}

/** Why a page may not be called as proposed; null when it may. */
export function refuseSlug(
  actor: Actor,
  { kind, slug, origin }: Pick<Proposal, "kind" | "slug" | "origin">,
  claimed: Claimed | null,
  owner: number | null,
): Problem | null {
  if (!claimed || (owner !== null && owner !== claimed.page))
    return problem("name-taken", `A ${kind} has or had the slug “${slug}”.`, [
      { pointer: "/slug", code: "taken", detail: "Choose another slug." },
    ]);
  const moves = claimed.slug !== slug && origin !== "import";
  return moves && !isPermitted(actor, "move-page") ? refusal(actor, "move-page") : null;
}

const ENTERS = { trusted: "edit-trusted-page", maintainer: "edit-protected-page" } as const satisfies Record<
  string,
  Permission
>;

const WHO = { trusted: "trusted contributors and maintainers", maintainer: "maintainers" } as const;

const endOf = (until: Date | null): string =>
  until ? `until ${until.toISOString().slice(0, 16).replace("T", " ")} UTC` : "until further notice";
