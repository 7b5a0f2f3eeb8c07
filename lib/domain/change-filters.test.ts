import { expect, test } from "vitest";
import type { Change } from "./change.ts";
import { ALL_CHANGES, changeFiltersSchema, changesQuery, passesFilters } from "./change-filters.ts";

const CHANGE: Change = {
  number: 7,
  parent: 6,
  at: "2026-11-22T10:00:00.000Z",
  page: { id: 1, kind: "vendor", slug: "aws", title: "Amazon Web Services" },
  by: "noel",
  byName: "Noel",
  summary: "A word",
  minor: false,
  origin: "edit",
  deleted: false,
  tags: ["new-host"],
  byteDelta: 3,
  waiting: true,
};

test("what an address says that is no filter counts as not said", () => {
  const said = { kind: "planet", minor: "show", patrol: "done", tag: "  ", author: "x".repeat(200), more: "1" };
  expect(changeFiltersSchema.parse(said)).toEqual(ALL_CHANGES);
});

test("filters have one spelling, whatever the order they were said in", () => {
  const filters = changeFiltersSchema.parse({ tag: "new-host", kind: "vendor", author: " noel " });
  expect(changesQuery(filters, { before: 9 })).toBe("?author=noel&before=9&kind=vendor&tag=new-host");
  expect(changesQuery(ALL_CHANGES)).toBe("");
});

test.each([
  [{ author: "NOEL" }, true],
  [{ author: "ada" }, false],
  [{ kind: "vendor" }, true],
  [{ kind: "layer" }, false],
  [{ minor: "hide" }, true],
  [{ patrol: "waiting" }, true],
  [{ tag: "new-host" }, true],
  [{ tag: "new" }, false],
  [{ tag: "api" }, false],
] as const)("with %j the change passes: %j", (said, passes) => {
  expect(passesFilters(CHANGE, changeFiltersSchema.parse(said))).toBe(passes);
});

test("a way by which edits came is asked for like a tag", () => {
  expect(passesFilters({ ...CHANGE, origin: "api" }, changeFiltersSchema.parse({ tag: "api" }))).toBe(true);
});

test("minor and patrolled edits are left out where that is asked, and a hidden author is nobody", () => {
  expect(passesFilters({ ...CHANGE, minor: true }, changeFiltersSchema.parse({ minor: "hide" }))).toBe(false);
  expect(passesFilters({ ...CHANGE, waiting: false }, changeFiltersSchema.parse({ patrol: "waiting" }))).toBe(false);
  expect(passesFilters({ ...CHANGE, by: null }, changeFiltersSchema.parse({ author: "noel" }))).toBe(false);
});
