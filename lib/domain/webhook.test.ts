import { expect, test } from "vitest";
import { MOST_ATTEMPTS, secondsAfterFailure } from "./webhook.ts";

test("a delivery is tried eight times over about a day, each time after a longer while", () => {
  const delays = Array.from({ length: MOST_ATTEMPTS }, (_, index) => secondsAfterFailure(index + 1, 0.5));
  expect(delays).toEqual([30, 120, 480, 1920, 7680, 30720, 36000, null]);
  const hours = delays.reduce<number>((sum, delay) => sum + (delay ?? 0), 0) / 3600;
  expect(hours).toBeGreaterThan(18);
  expect(hours).toBeLessThan(26);
});

test("chance moves a delay by a fifth at most", () => {
  expect([secondsAfterFailure(1, 0), secondsAfterFailure(1, 1)]).toEqual([24, 36]);
});
