import { expect, test } from "vitest";
import { describeUndo } from "./describe-undo.ts";

test.each([
  [
    { pointer: "/title", base: "B", mine: "A", theirs: "C" },
    "The title was changed again: now it is “C”, and undoing would make it “A”.",
  ],
  [
    { pointer: "/body", line: 3, base: "B\n", mine: "", theirs: "C\n" },
    "A part of the text was changed again: now it is “C”, and undoing would make it nothing.",
  ],
  [
    { pointer: "/record/placements/0/from", base: "2006", mine: null, theirs: "x".repeat(90) },
    `“placements › 0 › from” was changed again: now it is “${"x".repeat(80)}…”, and undoing would make it nothing.`,
  ],
])("a place that keeps an edit from being undone is said with both texts", (conflict, detail) => {
  expect(describeUndo(conflict)).toEqual({ pointer: conflict.pointer, code: "conflict", detail });
});
