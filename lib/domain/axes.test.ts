import { expect, test } from "vitest";
import { AXES, AXIS_NAMES, isAxisValue } from "./axes.ts";

test.each(AXIS_NAMES)("the axis %s has a name for readers and at least two values, each once", (axis) => {
  const { label, values } = AXES[axis];
  expect(label).toMatch(/^[A-Z]/);
  expect(values.length).toBeGreaterThan(1);
  expect(new Set<string>(values).size).toBe(values.length);
});

test("a value belongs to its axis alone", () => {
  expect(isAxisValue("orientation", "infrastructure-led")).toBe(true);
  expect(isAxisValue("support", "infrastructure-led")).toBe(false);
  expect(isAxisValue("orientation", "toString")).toBe(false);
});
