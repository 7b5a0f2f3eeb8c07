import { expect, test } from "vitest";
import { askPermission } from "./ask-permission.ts";
import type { Actor } from "./permissions.ts";

const noel: Actor = { id: "1", name: "noel", role: "contributor", trusted: false, suppressor: false };

test("who may is told nothing, who may not what it takes, who is not signed in to do so first", () => {
  expect(askPermission(noel, "edit-page")).toBeNull();
  expect(askPermission(noel, "patrol")).toMatchObject({
    code: "not-permitted",
    detail: "“Mark edits as patrolled and decide on held edits” is for maintainers.",
  });
  expect(askPermission({ ...noel, role: "admin" }, "suppress")?.detail).toContain("those who may suppress");
  expect(askPermission(null, "patrol")?.code).toBe("not-signed-in");
});
