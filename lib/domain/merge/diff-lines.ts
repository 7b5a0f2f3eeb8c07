import { type Change, diffTokens } from "./diff-tokens.ts";
import { findAnchors } from "./find-anchors.ts";

// Bounds the work: the time grows with the square of these, and there may be very many gaps between anchors.
const MAX_CHANGED_LINES = 500;
const MAX_CHANGED_IN_GAP = 200;

/**
 * The changes between two lists of lines. Where they differ in too much for the shortest answer, the lines that both have
 * once hold the two together, and what stands between two of those and still differs too much is one change.
 */
export function diffLines(base: readonly string[], side: readonly string[]): Change[] {
  const shortest = diffTokens(base, side, MAX_CHANGED_LINES);
  if (shortest) return shortest;
  const changes: Change[] = [];
  let [from, start] = [0, 0];
  for (const [to, end] of [...findAnchors(base, side), [base.length, side.length] as const]) {
    changes.push(...diffBetween(base.slice(from, to), side.slice(start, end), from, start));
    [from, start] = [to + 1, end + 1];
  }
  return changes;
}

function diffBetween(base: readonly string[], side: readonly string[], from: number, start: number): Change[] {
  if (base.length === 0 && side.length === 0) return [];
  const whole = [{ from: 0, to: base.length, start: 0, end: side.length }];
  return (diffTokens(base, side, MAX_CHANGED_IN_GAP) ?? whole).map((change) => ({
    from: change.from + from,
    to: change.to + from,
    start: change.start + start,
    end: change.end + start,
  }));
}
