import { expect, test } from "vitest";
import { readCleaned, sayCleaned, writeCleaned } from "./cleaned-pages.ts";

test("the results of a clean-up survive their address", () => {
  const cleaned = [
    { page: 12, result: "rolled-back" },
    { page: 3, result: "deleted" },
    { page: 17, result: "conflict" },
  ] as const;
  expect(readCleaned(writeCleaned(cleaned))).toEqual(cleaned);
});

test("what nobody wrote there is left out", () => {
  expect(readCleaned("")).toEqual([]);
  expect(readCleaned("x:deleted,1:toString,2,3:deleted:more")).toEqual([{ page: 3, result: "deleted" }]);
});

test("each result has words", () => {
  expect(sayCleaned("rolled-back")).toBe("rolled back");
  expect(sayCleaned("conflict")).toBe("left as it is: somebody else changed the page meanwhile");
});
