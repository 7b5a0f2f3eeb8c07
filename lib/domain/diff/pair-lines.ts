import { isWord, splitWords } from "#lib/domain/merge/split-words.ts";

// The time grows with the product of both numbers of lines.
const MAX_PAIRS = 2_500;
const LEAST_ALIKE = 0.4;

type Bag = { counts: ReadonlyMap<string, number>; size: number };

/**
 * Which removed line became which added line: pairs of places, in the order of both, such that together they have as many
 * words in common as can be. Lines that share less than two fifths of their words are no pair. Of very many lines those
 * at the same place are compared.
 */
export function pairLines(removed: readonly string[], added: readonly string[]): [number, number][] {
  const [older, newer] = [removed.map(bagOf), added.map(bagOf)];
  return older.length * newer.length > MAX_PAIRS ? pairInStep(older, newer) : pairBest(older, newer);
}

function bagOf(line: string): Bag {
  const words = splitWords(line).filter(isWord);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

const pairInStep = (older: readonly Bag[], newer: readonly Bag[]): [number, number][] =>
  older.flatMap((bag, place): [number, number][] => (likeness(bag, newer[place]) > 0 ? [[place, place]] : []));

function pairBest(older: readonly Bag[], newer: readonly Bag[]): [number, number][] {
  const alike = older.map((bag) => newer.map((other) => likeness(bag, other)));
  const best = sumBest(alike, older.length, newer.length);
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < older.length && j < newer.length; ) {
    const here = best[i]?.[j];
    if (here === best[i + 1]?.[j]) i += 1;
    else if (here === best[i]?.[j + 1]) j += 1;
    else {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return pairs;
}

/** `best[i][j]`: the most that the lines from `i` and from `j` on can be alike. */
function sumBest(alike: readonly number[][], rows: number, columns: number): Float64Array[] {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const paired = (alike[i]?.[j] ?? 0) + (best[i + 1]?.[j + 1] ?? 0);
      const row = best[i];
      if (row) row[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

/** The share of words in common (Dice’s coefficient), 0 below the least. */
function likeness(a: Bag, b: Bag | undefined): number {
  if (!b || a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of small.counts) common += Math.min(count, large.counts.get(word) ?? 0);
  const share = (2 * common) / (a.size + b.size);
  return share < LEAST_ALIKE ? 0 : share;
}
