/** What an item of a list is found by: the values that the list is ordered by, the last of them its own. */
export type Keys = readonly (string | number)[];

/** Where a list goes on: behind the item that has these keys, or, going `back`, before it. */
export type Seek = { keys: Keys; back: boolean };

/** The part of a list that is shown, and from where on there is more on either side; null where there is none. */
export type Stretch<Row> = { rows: Row[]; before: Keys | null; after: Keys | null };

/**
 * What is shown of rows that were read from a place on, one more than are shown if there is one, in the direction of
 * reading.
 */
export function cutStretch<Row extends { keys: Keys }>(
  read: readonly Row[],
  limit: number,
  seek: Seek | null,
): Stretch<Row> {
  const shown = read.slice(0, limit);
  const more = read.length > limit;
  const rows = seek?.back ? shown.toReversed() : shown;
  const [first, last] = [rows.at(0)?.keys ?? null, rows.at(-1)?.keys ?? null];
  if (seek?.back) return { rows, before: more ? first : null, after: last };
  return { rows, before: seek ? first : null, after: more ? last : null };
}
