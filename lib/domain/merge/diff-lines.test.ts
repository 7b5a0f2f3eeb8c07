import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines } from "./diff-lines.ts";
import { type Change, diffTokens } from "./diff-tokens.ts";
import { findAnchors } from "./find-anchors.ts";

function apply(base: readonly string[], side: readonly string[], changes: readonly Change[]): string[] {
  const built: string[] = [];
  let at = 0;
  for (const { from, to, start, end } of changes) {
    built.push(...base.slice(at, from), ...side.slice(start, end));
    at = to;
  }
  return [...built, ...base.slice(at)];
}

const anyTokens = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });
const numbered = (length: number, name: string) => Array.from({ length }, (_, line) => `${name} ${line}`);

describe("the changes between two lists", () => {
  it("make the one out of the other, and no two of them touch", () => {
    fc.assert(
      fc.property(anyTokens, anyTokens, (base, side) => {
        const changes = diffLines(base, side);
        expect(apply(base, side, changes)).toEqual(side);
        expect(changes.every((change, index) => index === 0 || change.from > (changes[index - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });

  it("are as few as can be: the example of Myers’ paper takes five", () => {
    const changes = diffTokens([..."abcabba"], [..."cbabac"], 100) ?? [];
    expect(changes.reduce((sum, { from, to, start, end }) => sum + to - from + end - start, 0)).toBe(5);
  });

  it("are not looked for beyond the limit", () => {
    expect(diffTokens(numbered(6, "a"), numbered(5, "b"), 11)).toEqual([{ from: 0, to: 6, start: 0, end: 5 }]);
    expect(diffTokens(numbered(6, "a"), numbered(5, "b"), 10)).toBeNull();
  });
});

describe("lists that differ in very much", () => {
  it("are not held together by a line that one of them has twice", () => {
    expect(findAnchors(["}", "a", "}"], ["}", "a"])).toEqual([[1, 1]]);
    expect(findAnchors(["a", "}"], ["a", "}", "}"])).toEqual([[0, 0]]);
  });

  const base = numbered(3000, "line");
  it("are held together by the lines that both have once", () => {
    const side = base.map((line, index) => (index % 3 === 0 ? line : `${line} anew`));
    const changes = diffLines(base, side);
    expect(changes).toHaveLength(1000);
    expect(apply(base, side, changes)).toEqual(side);
  });

  it("are one change when they share nothing", () => {
    expect(diffLines(base, numbered(2000, "other"))).toEqual([{ from: 0, to: 3000, start: 0, end: 2000 }]);
  });
});
