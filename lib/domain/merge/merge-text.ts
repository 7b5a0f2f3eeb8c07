import { diffLines } from "./diff-lines.ts";
import { groupChanges, type Region } from "./group-changes.ts";
import { mergeWords } from "./merge-words.ts";
import { type Sides, textsOf, weaveRegions } from "./weave-regions.ts";

/** A stretch that both changed, each in another way. `line`: its first line in each text, counted from 1. */
export type Hunk = Sides<{ line: number; text: string }>;

export type TextMerge = { clean: true; text: string } | { clean: false; hunks: Hunk[] };

/**
 * Merges two texts made from the same base: by lines, as diff3 does (Khanna, Kunal, Pierce, “A formal investigation of
 * diff3”, 2007), and by words inside a stretch of lines that both changed. Which side is called mine makes no difference
 * to the text. Whether the last line ends counts apart, so that a line added below it does not change it.
 */
export function mergeText(base: string, mine: string, theirs: string): TextMerge {
  if (mine === theirs || theirs === base) return { clean: true, text: mine };
  if (mine === base) return { clean: true, text: theirs };
  const lines = { base: splitLines(base), mine: splitLines(mine), theirs: splitLines(theirs) };
  const regions = groupChanges(diffLines(lines.base, lines.mine), diffLines(lines.base, lines.theirs));
  const { text, unsettled } = weaveRegions(lines, regions, (region) => mergeWords(lines, region));
  if (unsettled.length === 0) return { clean: true, text: endText(text, base, mine, theirs) };
  return {
    clean: false,
    hunks: unsettled.map((region) => hunkOf(region, textsOf(lines, region))),
  };
}

/** Every line with a line end behind it, the last one too. */
export const splitLines = (text: string): string[] =>
  text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => `${line}\n`);

const hunkOf = ({ base, mine, theirs }: Region, texts: Sides<string>): Hunk => ({
  base: { line: base[0] + 1, text: texts.base },
  mine: { line: mine[0] + 1, text: texts.mine },
  theirs: { line: theirs[0] + 1, text: texts.theirs },
});

function endText(text: string, base: string, mine: string, theirs: string): string {
  const [before, ours, others] = [base, mine, theirs].map((side) => side.endsWith("\n"));
  return (ours === before ? others : ours) ? text : text.replace(/\n$/, "");
}
