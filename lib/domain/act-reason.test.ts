import { expect, test } from "vitest";
import { faultsOfReason } from "./act-reason.ts";

test("a reason is one line of at most 300 characters, and never missing", () => {
  expect(faultsOfReason("Vandalism")).toEqual([]);
  expect(faultsOfReason("  ")).toMatchObject([{ pointer: "/reason" }]);
  expect(faultsOfReason("x".repeat(301))).toMatchObject([{ pointer: "/reason" }]);
  expect(faultsOfReason("one\ntwo")).toMatchObject([{ pointer: "/reason" }]);
});
