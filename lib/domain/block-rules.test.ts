import { expect, test } from "vitest";
import { findBlockObstacle } from "./block-rules.ts";
import type { Actor, Role } from "./permissions.ts";

const person = (name: string, role: Role): Actor => ({ id: name, name, role, trusted: false, suppressor: false });
const grace = person("grace", "maintainer");
const adam = person("adam", "admin");

test("maintainers block readers and contributors, admins also maintainers", () => {
  expect(findBlockObstacle(grace, person("mallory", "contributor"))).toBeNull();
  expect(findBlockObstacle(grace, person("ray", "reader"))).toBeNull();
  expect(findBlockObstacle(adam, grace)).toBeNull();
});

test("nobody blocks oneself, a maintainer no maintainer, and nobody an admin", () => {
  expect(findBlockObstacle(grace, grace)).toContain("their own");
  expect(findBlockObstacle(grace, person("sue", "maintainer"))).toContain("only an admin");
  expect(findBlockObstacle(grace, adam)).toContain("is an admin");
  expect(findBlockObstacle(adam, person("eve", "admin"))).toContain("is an admin");
});
