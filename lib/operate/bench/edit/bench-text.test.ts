import { expect, test } from "vitest";
import { bodyOf } from "./bench-text.ts";

test("the text that is saved has 4 KB, and changes in the line that is edited", () => {
  expect(Buffer.byteLength(bodyOf([]))).toBeGreaterThan(3900);
  expect(Buffer.byteLength(bodyOf([]))).toBeLessThan(4400);
  const [before, after] = [bodyOf([]).split("\n"), bodyOf([0, 3]).split("\n")];
  expect(after.filter((line, at) => line !== before[at])).toEqual([expect.stringMatching(/^Line 1 .* Turn 3\.$/)]);
});
