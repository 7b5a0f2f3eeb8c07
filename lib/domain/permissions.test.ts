import { expect, test } from "vitest";
import { type Actor, isPermitted, LEVELS, type Level, PERMISSIONS, type Permission } from "./permissions.ts";

const allPermissions = Object.keys(PERMISSIONS) as Permission[];

function somebody(level: Level): Actor | null {
  if (level === "anyone") return null;
  const role = level === "trusted" ? "contributor" : level;
  return { id: "1", name: "somebody", role, trusted: level === "trusted", suppressor: false };
}

const permissionsOf = (level: Level) => allPermissions.filter((permission) => isPermitted(somebody(level), permission));

test("who is not signed in reads, and nothing else", () => {
  expect(permissionsOf("anyone")).toEqual(["read"]);
});

test("a reader watches, and changes no page", () => {
  expect(permissionsOf("reader")).toEqual(["read", "watch"]);
});

test("a contributor creates, edits, undoes and discusses", () => {
  expect(permissionsOf("contributor")).toEqual(
    expect.arrayContaining(["create-page", "edit-page", "undo", "discuss", "hold-token"]),
  );
});

test("trust lets a contributor move, merge and go without patrol, and gives no power over people", () => {
  const gained = permissionsOf("trusted").filter((permission) => !permissionsOf("contributor").includes(permission));
  expect(gained).toEqual(["edit-trusted-page", "move-page", "merge-offerings", "skip-patrol"]);
});

test("each level may do what the one before it may", () => {
  for (const [index, level] of LEVELS.entries()) {
    const before = LEVELS[index - 1];
    if (before) expect(permissionsOf(level)).toEqual(expect.arrayContaining(permissionsOf(before)));
  }
});

test("suppression is a right of its own: an admin without it may not, a contributor with it may", () => {
  expect(permissionsOf("admin")).toEqual(allPermissions.filter((permission) => permission !== "suppress"));
  expect(
    isPermitted({ id: "1", name: "keeper", role: "contributor", trusted: false, suppressor: true }, "suppress"),
  ).toBe(true);
});

test("every permission says in words what it allows", () => {
  for (const { says } of Object.values(PERMISSIONS)) expect(says).toMatch(/^[A-Z].*[^.]$/);
});
