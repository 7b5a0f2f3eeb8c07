import { expect, test } from "vitest";
import { delayAfter } from "./growing-delay.ts";

test("each failure doubles the delay, up to a quarter of an hour", () => {
  expect([1, 2, 3, 4, 10, 11, 50, 5000].map((failures) => delayAfter(failures, 0))).toEqual([
    1, 2, 4, 8, 512, 900, 900, 900,
  ]);
});

test("the free failures cost nothing", () => {
  expect([0, 10, 11, 12].map((failures) => delayAfter(failures, 10))).toEqual([0, 0, 1, 2]);
});
