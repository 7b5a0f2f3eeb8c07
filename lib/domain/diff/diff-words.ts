import { type Change, diffTokens } from "#lib/domain/merge/diff-tokens.ts";
import { joinNearChanges } from "#lib/domain/merge/join-near-changes.ts";
import { splitWords } from "#lib/domain/merge/split-words.ts";

/** A stretch of a text: in both, only in the older, or only in the newer. */
export type Piece = { kind: "same" | "removed" | "added"; text: string };

// Beyond this nobody reads word by word, and the time grows with the square.
const MAX_CHANGED_WORDS = 800;

/**
 * What became of a text, by words; white space, line ends and signs stand alone (see splitWords). The pieces that are not
 * `added` make the older text, those that are not `removed` the newer. Where too much changed it is one change as a whole;
 * a few words that were kept between larger changes count as changed, since they stand there by chance.
 */
export function diffWords(before: string, after: string): Piece[] {
  const [older, newer] = [splitWords(before), splitWords(after)];
  const found = diffTokens(older, newer, MAX_CHANGED_WORDS);
  const changes = found ? joinNearChanges(found, older, newer) : wholeOf(older, newer);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, start, end } of changes) {
    pieces.push(
      { kind: "same", text: older.slice(at, from).join("") },
      { kind: "removed", text: older.slice(from, to).join("") },
      { kind: "added", text: newer.slice(start, end).join("") },
    );
    at = to;
  }
  pieces.push({ kind: "same", text: older.slice(at).join("") });
  return pieces.filter(({ text }) => text !== "");
}

const wholeOf = (older: readonly string[], newer: readonly string[]): Change[] => [
  { from: 0, to: older.length, start: 0, end: newer.length },
];
