import type { Change } from "#lib/domain/merge/diff-tokens.ts";

/** Where each moved line went: its place in the older text to its place in the newer, counted from 0. */
export type Moves = ReadonlyMap<number, number>;

// A blank line or a bracket is found everywhere: only what says something was moved.
const LEAST_LETTERS = 10;
// Bounds the work where one line is repeated very often.
const MAX_PLACES = 20;

/**
 * The lines that were taken away at one place and put down, as they are, at another; blocks of them together, the longest
 * first met. No line is moved twice.
 */
export function findMoves(before: readonly string[], after: readonly string[], changes: readonly Change[]): Moves {
  const removed = placesOf(before, changes);
  const moves = new Map<number, number>();
  const taken = new Set<number>();
  for (const { start, end } of changes) {
    for (let at = start; at < end; ) {
      const block = findBlock(before, after, { at, end, removed, taken });
      for (let line = 0; line < block.length; line += 1) {
        moves.set(block.from + line, at + line);
        taken.add(block.from + line);
      }
      at += Math.max(block.length, 1);
    }
  }
  return moves;
}

type Removed = { starts: ReadonlyMap<string, number[]>; ends: ReadonlyMap<number, number> };

/** Each removed line's places by its text, and for each place the end of its change. */
function placesOf(before: readonly string[], changes: readonly Change[]): Removed {
  const starts = new Map<string, number[]>();
  const ends = new Map<number, number>();
  for (const { from, to } of changes) {
    for (let place = from; place < to; place += 1) {
      const text = before[place] ?? "";
      const places = starts.get(text);
      if (!places) starts.set(text, [place]);
      else if (places.length < MAX_PLACES) places.push(place);
      ends.set(place, to);
    }
  }
  return { starts, ends };
}

type Search = { at: number; end: number; removed: Removed; taken: ReadonlySet<number> };

/** The longest removed block that stands as it is at `at` of the newer text; none of length 0. */
function findBlock(before: readonly string[], after: readonly string[], search: Search) {
  const { at, removed } = search;
  let best = { from: 0, length: 0 };
  if (isBlank(after[at])) return best;
  for (const from of removed.starts.get(after[at] ?? "") ?? []) {
    const length = measureBlock(before, after, from, search);
    if (length > best.length && isTelling(after.slice(at, at + length))) best = { from, length };
  }
  return best;
}

/** How many lines are the same from both places on; blank lines at the end belong to no block. */
function measureBlock(before: readonly string[], after: readonly string[], from: number, search: Search): number {
  const { at, end, removed, taken } = search;
  const most = Math.min(end - at, (removed.ends.get(from) ?? from) - from);
  let length = 0;
  while (length < most && before[from + length] === after[at + length] && !taken.has(from + length)) length += 1;
  while (length > 0 && isBlank(after[at + length - 1])) length -= 1;
  return length;
}

const isBlank = (line = ""): boolean => line.trim() === "";

const isTelling = (lines: readonly string[]): boolean =>
  lines.reduce((sum, line) => sum + (line.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0) >= LEAST_LETTERS;
