import type { Change } from "./diff-tokens.ts";
import { isWord } from "./split-words.ts";

/**
 * Takes neighbouring changes of one side as one where no word was kept between them, or fewer words than changed before and
 * after: such words stand there by chance, and a sentence written anew is not a place for somebody else's word.
 */
export function joinNearChanges(
  changes: readonly Change[],
  base: readonly string[],
  side: readonly string[],
): Change[] {
  const sizeOf = ({ from, to, start, end }: Change): number =>
    Math.max(countWords(base, from, to), countWords(side, start, end));
  const runs = joinWhere(changes, (last, next) => countWords(base, last.to, next.from) === 0);
  return joinWhere(runs, (last, next) => countWords(base, last.to, next.from) < Math.min(sizeOf(last), sizeOf(next)));
}

function joinWhere(changes: readonly Change[], belong: (last: Change, next: Change) => boolean): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && belong(last, change)) joined[joined.length - 1] = { ...last, to: change.to, end: change.end };
    else joined.push(change);
  }
  return joined;
}

const countWords = (tokens: readonly string[], start: number, end: number): number =>
  tokens.slice(start, end).filter(isWord).length;
