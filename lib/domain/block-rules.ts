import type { Actor, Role } from "./permissions.ts";

/**
 * Why somebody may not block this account, or null. Nobody blocks oneself, and only those are blocked who stand below: a
 * maintainer blocks no maintainer, an admin no admin.
 */
export function findBlockObstacle(actor: Actor, target: { id: string; name: string; role: Role }): string | null {
  if (actor.id === target.id) return "Nobody can block their own account.";
  if (target.role === "admin") return `${target.name} is an admin: take the role away first.`;
  if (target.role === "maintainer" && actor.role !== "admin")
    return `${target.name} is a maintainer: only an admin can block a maintainer.`;
  return null;
}
