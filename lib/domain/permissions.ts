export const ROLES = ["reader", "contributor", "maintainer", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** Who does something: passed to every verb that writes, never looked up. */
export type Actor = { id: string; name: string; role: Role };

/** The least role that may do each thing. */
export const PERMISSIONS = {
  "create-page": "contributor",
  "edit-page": "contributor",
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof PERMISSIONS;

export const isPermitted = (actor: Actor, permission: Permission): boolean =>
  ROLES.indexOf(actor.role) >= ROLES.indexOf(PERMISSIONS[permission]);
