import { expect, test } from "vitest";
import { judgeReport, sumTallies } from "./tally.ts";

test("a report without failures from a program that failed counts one failure", () => {
  expect(judgeReport({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
});

test("a report without any test is a failure", () => {
  expect(judgeReport({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

test("what a report counts stands when the program agrees", () => {
  expect(judgeReport({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  expect(judgeReport({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
});

test("tallies add up", () => {
  expect(
    sumTallies([
      { passed: 3, failed: 0 },
      { passed: 1, failed: 2 },
      { passed: 0, failed: 1 },
    ]),
  ).toEqual({ passed: 4, failed: 3 });
});
