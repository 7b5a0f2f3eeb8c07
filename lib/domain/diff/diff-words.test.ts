import fc from "fast-check";
import { expect, it } from "vitest";
import { diffWords } from "./diff-words.ts";

it("marks the words that differ and leaves signs whole", () => {
  expect(diffWords("a red house 👍🏽", "a blue house 👎🏽")).toEqual([
    { kind: "same", text: "a " },
    { kind: "removed", text: "red" },
    { kind: "added", text: "blue" },
    { kind: "same", text: " house " },
    { kind: "removed", text: "👍🏽" },
    { kind: "added", text: "👎🏽" },
  ]);
});

it("takes a sentence that was written anew as one change", () => {
  expect(diffWords("an old house on the hill", "one young tree in the valley far off")).toEqual([
    { kind: "removed", text: "an old house on the hill" },
    { kind: "added", text: "one young tree in the valley far off" },
  ]);
});

it("loses nothing of either text, and is one stretch for a text and itself", () => {
  const anyText = fc.array(fc.constantFrom("a", "b", " ", "\n", "é", "👨‍👩‍👧", ".")).map((signs) => signs.join(""));
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const pieces = diffWords(before, after);
      const without = (kind: string) => pieces.map((piece) => (piece.kind === kind ? "" : piece.text)).join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
      expect(diffWords(before, before)).toEqual(before === "" ? [] : [{ kind: "same", text: before }]);
    }),
  );
});
