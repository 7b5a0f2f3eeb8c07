import { type Problem, problem } from "./errors.ts";
import { isPermitted, PERMISSIONS, type Permission, type Visitor } from "./permissions.ts";

/** Why somebody may not do a thing: they are not signed in, or their role is not enough; null when they may. */
export function askPermission(visitor: Visitor, permission: Permission): Problem | null {
  if (isPermitted(visitor, permission)) return null;
  const { says, least } = PERMISSIONS[permission];
  const who = least === "suppressor" ? "those who may suppress" : `${least}s`;
  const detail = `“${says}” is for ${who}.`;
  return problem(visitor ? "not-permitted" : "not-signed-in", detail);
}
