import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted, PERMISSIONS, type Permission } from "#lib/domain/permissions.ts";
import type { Proposal } from "./proposal.ts";

/** Why somebody may not propose this at all, or null. What the page itself asks for is looked at when it is locked. */
export function refuseProposal(actor: Actor, proposal: Proposal): Problem | null {
  const permission = permissionOf(proposal);
  return isPermitted(actor, permission) ? null : refusal(actor, permission);
}

function permissionOf({ page, deleted, mergedInto, origin }: Proposal): Permission {
  if (deleted) return mergedInto === undefined ? "delete-page" : "merge-offerings";
  if (origin === "restore") return "delete-page";
  if (origin === "rollback") return "rollback";
  return page === null ? "create-page" : "edit-page";
}

export const refusal = (actor: Actor, permission: Permission): Problem =>
  problem("not-permitted", `${actor.name} may not do this: ${PERMISSIONS[permission].says}.`);
