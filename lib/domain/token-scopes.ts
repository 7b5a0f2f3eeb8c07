import { type Actor, levelOf, type Role } from "./permissions.ts";

/** What a token of a program may be for. None brings a right that its maker does not have. */
export const SCOPES = {
  read: { says: "Read, and watch pages for you", role: "reader" },
  edit: { says: "Edit and discuss as a contributor", role: "contributor" },
  maintain: { says: "Everything that you may do yourself", role: null },
} as const satisfies Record<string, { says: string; role: Role | null }>;

export type Scope = keyof typeof SCOPES;

export const SCOPE_NAMES = Object.keys(SCOPES) as Scope[];

/** The scopes that somebody may give: maintaining only who maintains. */
export const scopesOf = (actor: Actor): Scope[] =>
  SCOPE_NAMES.filter((scope) => scope !== "maintain" || ["maintainer", "admin"].includes(levelOf(actor)));

const ORDER: readonly Role[] = ["reader", "contributor", "maintainer", "admin"];

/**
 * The actor as whom a token with these scopes acts: never above its maker, and with the right to suppress only where it may
 * do everything.
 */
export function actorWithin(actor: Actor, scopes: readonly string[]): Actor {
  if (scopes.includes("maintain")) return actor;
  const highest: Role = scopes.includes("edit") ? "contributor" : "reader";
  const role = ORDER.indexOf(actor.role) < ORDER.indexOf(highest) ? actor.role : highest;
  return { ...actor, role, trusted: actor.trusted && role !== "reader", suppressor: false };
}
