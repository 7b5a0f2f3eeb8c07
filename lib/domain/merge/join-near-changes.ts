import type { Change } from "./diff-tokens.ts";
import { isWord } from "./split-words.ts";

/**
 * Takes neighbouring changes of one side as one where the words kept between them are fewer than those that changed before
 * and after: such words stand there by chance, and a sentence written anew is not a place for somebody else's word.
 */
export function joinNearChanges(changes: readonly Change[], base: readonly string[], side: readonly string[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const kept = last ? countWords(base, last.to, change.from) : 0;
    if (last && (kept === 0 || kept < Math.min(sizeOf(last, base, side), sizeOf(change, base, side))))
      joined[joined.length - 1] = { ...last, to: change.to, end: change.end };
    else joined.push(change);
  }
  return joined;
}

const sizeOf = ({ from, to, start, end }: Change, base: readonly string[], side: readonly string[]): number =>
  Math.max(countWords(base, from, to), countWords(side, start, end));

const countWords = (tokens: readonly string[], start: number, end: number): number =>
  tokens.slice(start, end).filter(isWord).length;
