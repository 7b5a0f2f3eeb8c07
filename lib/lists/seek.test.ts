import fc from "fast-check";
import { expect, test } from "vitest";
import { cutStretch, type Seek, type Stretch } from "./seek.ts";

const rowOf = (key: number) => ({ keys: [key] });

/** The rows from a place on, as a database would read them: one more than are shown. */
function read(all: readonly number[], limit: number, seek: Seek | null) {
  const key = Number(seek?.keys[0]);
  const rest = seek ? all.filter((one) => (seek.back ? one < key : one > key)) : all;
  return (seek?.back ? rest.toReversed() : rest).slice(0, limit + 1).map(rowOf);
}

test("walking forth and then back meets every row once each way, in the same order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (numbers, limit) => {
        const all = numbers.toSorted((one, other) => one - other);
        const forth: number[] = [];
        const back: number[] = [];
        let last: Seek | null = null;
        for (let seek: Seek | null = null; ; ) {
          const { rows, after }: Stretch<{ keys: number[] }> = cutStretch(read(all, limit, seek), limit, seek);
          forth.push(...rows.map(({ keys }) => Number(keys[0])));
          last = rows[0] ? { keys: rows[0].keys, back: true } : last;
          if (!after) break;
          seek = { keys: after, back: false };
        }
        for (let seek = last; seek; ) {
          const { rows, before }: Stretch<{ keys: number[] }> = cutStretch(read(all, limit, seek), limit, seek);
          back.unshift(...rows.map(({ keys }) => Number(keys[0])));
          seek = before && { keys: before, back: true };
        }
        expect(forth).toEqual(all);
        expect(back).toEqual(all.slice(0, all.indexOf(Number(last?.keys[0]))));
      },
    ),
  );
});

test("nothing lies before the beginning of a list and nothing behind its end", () => {
  expect(cutStretch([1, 2].map(rowOf), 2, null)).toMatchObject({ before: null, after: null });
  expect(cutStretch([3].map(rowOf), 2, { keys: [2], back: false })).toMatchObject({ before: [3], after: null });
  expect(cutStretch([2, 1].map(rowOf), 2, { keys: [3], back: true })).toMatchObject({ before: null, after: [2] });
  expect(cutStretch([], 2, { keys: [3], back: false })).toMatchObject({ before: null, after: null });
});
