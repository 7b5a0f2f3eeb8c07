import { diffLines } from "./diff-lines.ts";
import { groupChanges } from "./group-changes.ts";
import { mergeText, splitLines } from "./merge-text.ts";
import { mergeWords } from "./merge-words.ts";
import { type Sides, textsOf, weaveRegions } from "./weave-regions.ts";

/** The lines around the two versions of a place that does not merge. No text that is saved holds them. */
export const MARKS = {
  mine: "<<<<<<< What I wrote",
  between: "======= What they wrote",
  end: ">>>>>>> Keep what is right and remove these three lines",
} as const;

/**
 * A text for a person to finish: merged where that is clean, and where it is not with both versions between {@link MARKS}.
 * Where nothing conflicts it is the merged text.
 */
export function settleText(base: string, mine: string, theirs: string): string {
  const merged = mergeText(base, mine, theirs);
  if (merged.clean) return merged.text;
  const lines = { base: splitLines(base), mine: splitLines(mine), theirs: splitLines(theirs) };
  const regions = groupChanges(diffLines(lines.base, lines.mine), diffLines(lines.base, lines.theirs));
  return weaveRegions(lines, regions, (region) => mergeWords(lines, region) ?? markBoth(textsOf(lines, region))).text;
}

const markBoth = ({ mine, theirs }: Sides<string>): string =>
  `${MARKS.mine}\n${mine}${MARKS.between}\n${theirs}${MARKS.end}\n`;

/** The numbers of the lines that still mark a place with two versions. */
export const findMarks = (text: string): number[] =>
  text.split("\n").flatMap((line, index) => (/^(?:<{7}|={7}|>{7}) /.test(line) ? [index + 1] : []));
