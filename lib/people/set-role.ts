import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted, ROLES, type Role } from "#lib/domain/permissions.ts";
import { changeRight } from "./change-right.ts";

/** Gives an account a role. The last admin keeps it: somebody has to be able to give roles. */
export async function setRole(
  db: Database,
  actor: Actor,
  { user, role, reason }: { user: string; role: string; reason: string },
): Promise<{ changed: boolean } | { problem: Problem }> {
  if (!isPermitted(actor, "set-role")) return { problem: problem("not-permitted", "Only an admin gives roles.") };
  if (!isRole(role)) return { problem: problem("invalid-input", "Nothing was changed.", [UNKNOWN_ROLE]) };
  return changeRight(db, actor, { act: "set-role", user, reason }, async (tx, target, admins) => {
    if (target.role === role) return { same: true };
    if (target.role === "admin" && admins === 1)
      return { problem: problem("invalid-input", `${target.name} is the last admin: make somebody else one first.`) };
    await tx.$executeRaw`UPDATE users SET role = ${role}::"Role" WHERE id = ${user}::uuid`;
    return { detail: { from: target.role, to: role } };
  });
}

const isRole = (said: string): said is Role => (ROLES as readonly string[]).includes(said);

const UNKNOWN_ROLE = { pointer: "/role", code: "unknown", detail: `A role is one of ${ROLES.join(", ")}.` };
