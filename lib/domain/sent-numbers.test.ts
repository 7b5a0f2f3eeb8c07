import { expect, test } from "vitest";
import { sentNumbers } from "./sent-numbers.ts";

test("a field gives its numbers, each once, several of one value too, and nothing that is none", () => {
  const fields = { revision: ["3 5", "5", "-1", "x", "12345678901", "", "7"] };
  expect(sentNumbers(fields, "revision")).toEqual([3, 5, 7]);
  expect(sentNumbers(fields, "page")).toEqual([]);
});
