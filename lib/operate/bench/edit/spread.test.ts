import { expect, test } from "vitest";
import { spreadOf } from "./spread.ts";

test("half of the times lie below p50, and one in a hundred at p99 or above", () => {
  const times = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(spreadOf(times)).toEqual({ p50: 101, p99: 199 });
  expect(spreadOf([7])).toEqual({ p50: 7, p99: 7 });
});
