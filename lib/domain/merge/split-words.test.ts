import fc from "fast-check";
import { expect, it } from "vitest";
import { splitWords } from "./split-words.ts";

it("tells words, white space, line ends and signs apart", () => {
  expect(splitWords("It’s  3.5\nπ_r²")).toEqual(["It", "’", "s", "  ", "3", ".", "5", "\n", "π_r²"]);
});

it.each([
  ["a family of one emoji", "👨‍👩‍👧!", ["👨‍👩‍👧", "!"]],
  ["a flag", "🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]],
  ["a letter with a combining accent", "cafe\u0301 x", ["cafe\u0301", " ", "x"]],
  ["a letter outside of the basic plane", "𝒜 b", ["𝒜", " ", "b"]],
])("keeps %s whole", (_, text, tokens) => expect(splitWords(text)).toEqual(tokens));

it("loses nothing: the tokens joined are the text, and no token is half a surrogate pair", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const tokens = splitWords(text);
      expect(tokens.join("")).toBe(text);
      expect(tokens.every((token) => token.isWellFormed() && token !== "")).toBe(true);
    }),
  );
});
