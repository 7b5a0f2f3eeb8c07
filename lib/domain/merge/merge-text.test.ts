import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeText } from "./merge-text.ts";

const clean = (text: string) => ({ clean: true, text });

describe("two edits of one text merge", () => {
  it.each([
    ["in different lines", "a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"],
    ["in lines that follow each other", "a\nb\n", "A\nb\n", "a\nB\n", "A\nB\n"],
    ["in different words of a line", "a red house\n", "a blue house\n", "a red home\n", "a blue home\n"],
    ["when both make the same change", "a\nb\n", "x\nb\nc\n", "x\nb\n", "x\nb\nc\n"],
    ["a line added and the line above it changed", "a\nb\n", "a\nnew\nb\n", "a!\nb\n", "a!\nnew\nb\n"],
    ["a line removed and another changed", "a\nb\nc\n", "b\nc\n", "a\nb\nC\n", "b\nC\n"],
    ["a line added below a text without a last line end", "a\nb", "a\nb\nc", "A\nb", "A\nb\nc"],
    ["a last line end added and a line changed", "a\nb", "a\nb\n", "A\nb", "A\nb\n"],
    ["beside an emoji of two surrogate pairs", "👍 a b\n", "👎 a b\n", "👍 a c\n", "👎 a c\n"],
  ])("%s", (_, base, mine, theirs, text) => expect(mergeText(base, mine, theirs)).toEqual(clean(text)));
});

describe("two edits of one text are a conflict", () => {
  it.each([
    ["in the same word", "a red house\n", "a blue house\n", "a green house\n"],
    ["of signs that share half of their code units", "👍\n", "👎\n", "👏\n"],
    ["at the same place between two words", "a b\n", "a x b\n", "a y b\n"],
    ["when one removes a line and the other changes it", "a\nb\nc\n", "a\nc\n", "a\nB\nc\n"],
    ["when both add other lines at the same place", "a\nb\n", "a\nx\nb\n", "a\ny\nb\n"],
    [
      "when one writes a sentence anew and the other changes a word that it kept by chance",
      "the old house on the hill is red\n",
      "a young tree in the wood grows tall\n",
      "the old house on a hill is red\n",
    ],
  ])("%s", (_, base, mine, theirs) => expect(mergeText(base, mine, theirs)).toMatchObject({ clean: false }));

  it("which names the stretch in all three texts, by lines counted from 1", () => {
    expect(mergeText("a\nb\nc\n", "new\na\nmine\nc\n", "a\ntheirs\nc\n")).toEqual({
      clean: false,
      hunks: [
        { base: { line: 2, text: "b\n" }, mine: { line: 3, text: "mine\n" }, theirs: { line: 2, text: "theirs\n" } },
      ],
    });
  });
});

it("a word never moves into a line that the other side wrote beside its own", () => {
  const [base, mine, theirs] = ["line 1\nline 2\nline 3\n", "line 1\nline 2 mine\nline 3\n", "line 1\nnew 2\nline 2\n"];
  expect(mergeText(base, mine, theirs)).toEqual(clean("line 1\nnew 2\nline 2 mine\n"));
});

describe("for all texts", () => {
  const anyText = fc
    .array(fc.constantFrom("a", "b", "c", "é", "👍", " ", "\n"), { maxLength: 24 })
    .map((t) => t.join(""));

  it("an edit on a text that nobody else changed is the result, whoever made it", () => {
    fc.assert(
      fc.property(anyText, anyText, (base, edit) => {
        expect(mergeText(base, base, edit)).toEqual(clean(edit));
        expect(mergeText(base, edit, base)).toEqual(clean(edit));
        expect(mergeText(base, edit, edit)).toEqual(clean(edit));
      }),
    );
  });

  it("it does not matter which side is called mine", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, one, other) => {
        const [there, back] = [mergeText(base, one, other), mergeText(base, other, one)];
        expect(there.clean).toBe(back.clean);
        if (there.clean) expect(back).toEqual(there);
      }),
      { numRuns: 1000 },
    );
  });

  /** Every line of the base with three words of its own; an edit removes, replaces or follows some of them by new ones. */
  const WORDS = Array.from({ length: 24 }, (_, place) => [`w${place}`, place % 3 === 2 ? "\n" : " "] as const);
  const base = WORDS.flat().join("");
  const anyAct = fc.oneof(
    { weight: 12, arbitrary: fc.constant("keep" as const) },
    { weight: 3, arbitrary: fc.constantFrom("remove", "replace", "follow") },
  );
  const anyEdit = (name: string) =>
    fc
      .array(anyAct, {
        minLength: 24,
        maxLength: 24,
      })
      .map((acts) =>
        WORDS.map(([word, end], place) => {
          const fresh = `${name}${place}`;
          return { keep: word, remove: "", replace: fresh, follow: `${word} ${fresh}` }[acts[place] ?? "keep"] + end;
        }).join(""),
      );
  const wordsOf = (text: string): string[] => text.match(/\w+/g) ?? [];

  it("a clean merge has every word that either side wrote, and none that either side removed", () => {
    let merges = 0;
    fc.assert(
      fc.property(anyEdit("mine"), anyEdit("theirs"), (mine, theirs) => {
        const merged = mergeText(base, mine, theirs);
        if (!merged.clean) return;
        merges += 1;
        const [before, ours, others] = [base, mine, theirs].map((text) => new Set(wordsOf(text)));
        const expected = [...new Set([...wordsOf(mine), ...wordsOf(theirs)])].filter(
          (word) => !before?.has(word) || (ours?.has(word) && others?.has(word)),
        );
        expect(wordsOf(merged.text).sort()).toEqual(expected.sort());
      }),
      { numRuns: 2000 },
    );
    expect(merges).toBeGreaterThan(20);
  });

  it("edits of lines with an untouched line between them always merge", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("mine", "theirs", "nobody"), { minLength: 1, maxLength: 20 }), (owners) => {
        const say = (...sides: string[]) =>
          owners.map((owner, line) => `${line}${sides.includes(owner) ? ` ${owner}` : ""}\n-${line}-\n`).join("");
        expect(mergeText(say(), say("mine"), say("theirs"))).toEqual(clean(say("mine", "theirs")));
      }),
    );
  });
});

it("texts of 128 KB merge in well under a second, however much they differ", () => {
  const lines = (seed: number) =>
    Array.from({ length: 26_000 }, (_, line) => `${((line + seed) * 7919) % 9973}\n`).join("");
  const started = performance.now();
  mergeText(lines(0), lines(5000), lines(9000));
  expect(performance.now() - started).toBeLessThan(2000);
});
