import { expect, test } from "vitest";
import { isPermitted, PERMISSIONS, type Permission, ROLES } from "./permissions.ts";

const allPermissions = Object.keys(PERMISSIONS) as Permission[];

const permissionsOf = (role: (typeof ROLES)[number]) =>
  allPermissions.filter((permission) => isPermitted({ id: "1", name: "somebody", role }, permission));

test("a reader changes nothing", () => {
  expect(permissionsOf("reader")).toEqual([]);
});

test("a contributor creates and edits pages", () => {
  expect(permissionsOf("contributor")).toEqual(expect.arrayContaining(["create-page", "edit-page"]));
});

test("each role may do what the one before it may, and an admin everything", () => {
  for (const [index, role] of ROLES.entries()) {
    const before = ROLES[index - 1];
    if (before) expect(permissionsOf(role)).toEqual(expect.arrayContaining(permissionsOf(before)));
  }
  expect(permissionsOf("admin")).toEqual(allPermissions);
});
