import { expect, test } from "vitest";
import { CONFIDENCES, confidenceSchema } from "./confidence.ts";

test("a fact is sourced, recalled or uncertain, and each has its words", () => {
  expect(confidenceSchema.options).toEqual(Object.keys(CONFIDENCES));
});

test("whatever is not sourced says that it needs a source", () => {
  const labels = Object.entries(CONFIDENCES).map(([confidence, { label }]) => [
    confidence,
    /needs source/i.test(label),
  ]);
  expect(Object.fromEntries(labels)).toEqual({ sourced: false, recalled: true, uncertain: true });
});
