import { expect, test } from "vitest";
import { type Actor, isPermitted, type Role } from "./permissions.ts";
import { actorWithin, scopesOf } from "./token-scopes.ts";

const actor = (role: Role, rights: Partial<Actor> = {}): Actor => ({
  id: "1",
  name: "ada",
  role,
  trusted: role === "maintainer" || role === "admin",
  suppressor: false,
  ...rights,
});

test("a token for reading cannot edit, whoever made it", () => {
  const reader = actorWithin(actor("admin", { suppressor: true }), ["read"]);
  expect(isPermitted(reader, "watch")).toBe(true);
  for (const permission of ["edit-page", "discuss", "move-page", "set-role", "suppress"] as const)
    expect(isPermitted(reader, permission)).toBe(false);
});

test("a token for editing keeps its maker's trust and none of a maintainer's rights", () => {
  const editor = actorWithin(actor("maintainer", { suppressor: true }), ["read", "edit"]);
  for (const permission of ["edit-page", "move-page"] as const) expect(isPermitted(editor, permission)).toBe(true);
  for (const permission of ["rollback", "suppress"] as const) expect(isPermitted(editor, permission)).toBe(false);
  expect(isPermitted(actorWithin(actor("contributor"), ["edit"]), "move-page")).toBe(false);
});

test("no scope lifts its maker: with maintain a contributor is a contributor still", () => {
  expect(actorWithin(actor("contributor"), ["maintain"])).toEqual(actor("contributor"));
  expect(actorWithin(actor("reader"), ["edit"]).role).toBe("reader");
});

test("a token without scopes reads, and only maintainers may give away maintaining", () => {
  expect(actorWithin(actor("admin"), []).role).toBe("reader");
  expect(scopesOf(actor("contributor", { trusted: true }))).toEqual(["read", "edit"]);
  expect(scopesOf(actor("maintainer"))).toEqual(["read", "edit", "maintain"]);
});
