import { expect, test } from "vitest";
import { type TaggedChange, tagsOfRevision } from "./revision-tags.ts";

const EDIT: TaggedChange = {
  before: { slug: "s3", bytes: 800 },
  after: { slug: "s3", bytes: 810 },
  origin: "edit",
  deleted: false,
  merged: false,
  newHosts: [],
};
const tagsOf = (change: Partial<TaggedChange>) => tagsOfRevision({ ...EDIT, ...change });
const text = (bytes: number) => ({ slug: "s3", bytes });

test("an ordinary edit has no tags", () => {
  expect(tagsOf({})).toEqual([]);
});

test("each thing that is out of the ordinary has its tag", () => {
  expect(tagsOf({ before: null })).toEqual(["new-page"]);
  expect(tagsOf({ after: { slug: "simple-storage", bytes: 810 } })).toEqual(["moved"]);
  expect(tagsOf({ merged: true })).toEqual(["merged"]);
  expect(tagsOf({ newHosts: ["spam.example"] })).toEqual(["new-host"]);
  expect(tagsOf({ origin: "restore" })).toEqual(["restored"]);
  for (const origin of ["undo", "revert", "rollback"]) expect(tagsOf({ origin })).toEqual([origin]);
  for (const origin of ["live", "api", "import", "merge"]) expect(tagsOf({ origin })).toEqual([]);
});

test("a text is blanked when nothing is left, or less than a tenth of at least 500 bytes", () => {
  expect(tagsOf({ before: text(20), after: text(0) })).toEqual(["blanked"]);
  expect(tagsOf({ before: text(500), after: text(49) })).toEqual(["blanked"]);
  expect(tagsOf({ before: text(499), after: text(9) })).toEqual([]);
  expect(tagsOf({ before: text(500), after: text(50) })).toEqual([]);
  expect(tagsOf({ before: text(0), after: text(0) })).toEqual([]);
});

test("a deletion is not a blanking too", () => {
  expect(tagsOf({ deleted: true, before: text(20), after: text(0) })).toEqual(["deleted"]);
});

test("several tags stand in one order", () => {
  expect(tagsOf({ origin: "undo", merged: true, after: { slug: "b", bytes: 0 } })).toEqual([
    "blanked",
    "moved",
    "merged",
    "undo",
  ]);
});
