import { type Change, diffTokens } from "./diff-tokens.ts";
import { joinNearChanges } from "./join-near-changes.ts";

// A stretch in which more than this changed was written anew: two such versions are for a person to bring together.
const MAX_CHANGED_WORDS = 400;

/** The words of some lines, line by line, and the number of the first of these lines. */
type Lines = readonly [first: number, words: readonly string[][]];

/**
 * Changes of lines as changes of words, counted from the first of these lines. A line that was kept stays whole, so no
 * word is taken for one of another line. Null where more changed than is worth looking at word by word.
 */
export function refineChanges(changes: readonly Change[], base: Lines, side: Lines): Change[] | null {
  const refined: Change[] = [];
  const [baseStarts, sideStarts] = [startsOf(base), startsOf(side)];
  for (const { from, to, start, end } of changes) {
    const [before, after] = [wordsOf(base, from, to), wordsOf(side, start, end)];
    const words = diffTokens(before, after, MAX_CHANGED_WORDS);
    if (!words) return null;
    const shift = { base: baseStarts[from - base[0]] ?? 0, side: sideStarts[start - side[0]] ?? 0 };
    refined.push(...joinNearChanges(words, before, after).map((change) => move(change, shift)));
  }
  return refined;
}

const wordsOf = ([first, words]: Lines, start: number, end: number): string[] =>
  words.slice(start - first, end - first).flat();

/** For each line, how many words stand before it; one more for the end. */
function startsOf([, words]: Lines): number[] {
  const starts = [0];
  for (const [line, { length }] of words.entries()) starts.push((starts[line] ?? 0) + length);
  return starts;
}

const move = ({ from, to, start, end }: Change, shift: { base: number; side: number }): Change => ({
  from: from + shift.base,
  to: to + shift.base,
  start: start + shift.side,
  end: end + shift.side,
});
