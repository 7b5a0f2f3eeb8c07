import { ROLES, type Role } from "#lib/domain/permissions.ts";
import { OperatorError } from "../operator-error.ts";

export function readRole(said: string): Role {
  const role = ROLES.find((name) => name === said);
  if (role) return role;
  throw new OperatorError(`${said} is no role. There are: ${ROLES.join(", ")}.`);
}

/** `on` or `off`. */
export function readSwitch(said = ""): boolean {
  if (said === "on" || said === "off") return said === "on";
  throw new OperatorError(`Say on or off, not ${said}.`);
}
