export const ROLES = ["reader", "contributor", "maintainer", "admin"] as const;

export type Role = (typeof ROLES)[number];

/**
 * Who does something: passed to every verb that writes, never looked up. `trusted` is a contributor whose edits need no
 * patrol; `suppressor` is a right beside the roles, which no role brings with it.
 */
export type Actor = { id: string; name: string; role: Role; trusted: boolean; suppressor: boolean };

/** Whoever asks: signed in or not. */
export type Visitor = Actor | null;

/** The steps of the ladder. Trust comes between the roles: with time and edits, or by a maintainer's word. */
export const LEVELS = ["anyone", "reader", "contributor", "trusted", "maintainer", "admin"] as const;

export type Level = (typeof LEVELS)[number];

/** The least level that may do each thing, in words for people; `suppressor` stands beside the ladder. */
export const PERMISSIONS = {
  read: { least: "anyone", says: "Read every page, its history and the API" },
  watch: { least: "reader", says: "Watch pages and be notified" },
  "create-page": { least: "contributor", says: "Create a page" },
  "edit-page": { least: "contributor", says: "Edit a page and place offerings" },
  undo: { least: "contributor", says: "Undo an edit or revert to a revision" },
  discuss: { least: "contributor", says: "Write on talk pages and resolve threads" },
  "hold-token": { least: "contributor", says: "Make tokens for programs" },
  "hold-webhook": { least: "contributor", says: "Have changes sent to a program" },
  "edit-trusted-page": { least: "trusted", says: "Edit a page that is protected for trusted contributors" },
  "move-page": { least: "trusted", says: "Move a page to another address" },
  "merge-offerings": { least: "trusted", says: "Merge one offering into another" },
  "skip-patrol": { least: "trusted", says: "Edit without waiting for a patrol mark" },
  "edit-protected-page": { least: "maintainer", says: "Edit a page that is protected for maintainers" },
  patrol: { least: "maintainer", says: "Mark edits as patrolled and decide on held edits" },
  rollback: { least: "maintainer", says: "Roll back all of an author's last edits in a row" },
  "delete-page": { least: "maintainer", says: "Delete a page and restore it" },
  "protect-page": { least: "maintainer", says: "Protect a page" },
  "hide-post": { least: "maintainer", says: "Hide a post on a talk page" },
  "block-user": { least: "maintainer", says: "Block an account and lift a block" },
  "grant-trust": { least: "maintainer", says: "Trust a contributor, or take the trust back" },
  "set-role": { least: "admin", says: "Give roles and the right to suppress" },
  suppress: { least: "suppressor", says: "Hide a revision's text, summary or author from everyone else" },
} as const satisfies Record<string, { least: Level | "suppressor"; says: string }>;

export type Permission = keyof typeof PERMISSIONS;

/** How high somebody stands. Maintainers and admins are trusted. */
export function levelOf(visitor: Visitor): Level {
  if (!visitor) return "anyone";
  return visitor.role === "contributor" && visitor.trusted ? "trusted" : visitor.role;
}

export function isPermitted(visitor: Visitor, permission: Permission): boolean {
  const { least } = PERMISSIONS[permission];
  if (least === "suppressor") return visitor?.suppressor ?? false;
  return LEVELS.indexOf(levelOf(visitor)) >= LEVELS.indexOf(least);
}
