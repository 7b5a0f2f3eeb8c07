/** The names ordered by their likeness to what was written, the most like first: by the edits from one to the other. */
export function nearestFirst(written: string, names: readonly string[]): string[] {
  const distances = new Map(names.map((name) => [name, editDistance(written.toLowerCase(), name.toLowerCase())]));
  return names.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

const LONGEST = 64;

/** Insertions, deletions and substitutions of one character that turn `a` into `b` (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a.slice(0, LONGEST)].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const kept = (row[column - 1] ?? 0) + (b[column - 1] === letter ? 0 : 1);
      next.push(Math.min(kept, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
