import { describe, expect, it } from "vitest";
import lines from "./merge.cases.jsonl?raw";
import { mergeText } from "./merge-text.ts";

type Case = { id: number; base: string; mine: string; theirs: string; git: string | null; verdict: string };

const CASES = lines
  .trim()
  .split("\n")
  .map((line): Case => JSON.parse(line));
const judged = (verdict: string) => CASES.filter((found) => found.verdict === verdict);

describe("the text that GNU diff3 and git agree on is ours too", () => {
  it("there are 71 such cases", () => expect(judged("agree-merge")).toHaveLength(71));
  // Both tools end the last line; our texts end as their makers ended them.
  it.each(judged("agree-merge"))("case $id", ({ base, mine, theirs, git }) => {
    expect(mergeText(base, mine, theirs)).toEqual({ clean: true, text: git?.replace(/\n$/, "") });
  });
});

describe("where both tools see a conflict we may only bring together what differs in separate words", () => {
  it("there are 79 such cases, and some of them merge by words", () => {
    const merged = judged("agree-conflict").filter(({ base, mine, theirs }) => mergeText(base, mine, theirs).clean);
    expect(judged("agree-conflict")).toHaveLength(79);
    expect(merged.length).toBeGreaterThan(0);
    expect(merged.length).toBeLessThan(79);
  });

  /**
   * Had both changed one word, their two versions of it would stand there twice or one of them not at all. So each word and
   * each line end must be there as often as in the base, with what mine adds or removes and what theirs adds or removes.
   */
  it.each(judged("agree-conflict"))("case $id", ({ base, mine, theirs }) => {
    const merged = mergeText(base, mine, theirs);
    if (!merged.clean) return;
    for (const word of new Set(wordsOf(base + mine + theirs + merged.text))) {
      const [before, ours, others, now] = [base, mine, theirs, merged.text].map((text) => count(text, word));
      expect([word, now]).toEqual([word, (ours ?? 0) + (others ?? 0) - (before ?? 0)]);
    }
  });
});

const wordsOf = (text: string): string[] => text.match(/\w+|\n/g) ?? [];
const count = (text: string, word: string): number => wordsOf(text).filter((found) => found === word).length;
