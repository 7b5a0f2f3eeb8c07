import { describe, expect, test } from "vitest";
import { AXES, AXIS_NAMES } from "./axes.ts";
import { pointerOf } from "./errors.ts";
import { vendorRecordSchema } from "./vendor-record.ts";

const reading = { id: "r1", axis: "orientation", reading: "Leads with infrastructure.", confidence: "recalled" };

const faultsIn = (...axes: object[]) =>
  vendorRecordSchema.safeParse({ axes }).error?.issues.map(({ path, message }) => `${pointerOf(path)} ${message}`);

test("of a vendor everything may be unknown", () => {
  expect(vendorRecordSchema.parse({})).toEqual({
    altLabels: [],
    definition: "",
    homepage: null,
    play: "",
    axes: [],
    references: [],
  });
});

describe("a reading on an axis", () => {
  test("is a sentence; the values that make it comparable may be missing", () => {
    expect(faultsIn(reading)).toBeUndefined();
    expect(faultsIn({ ...reading, reading: " " })).toHaveLength(1);
  });

  test.each(AXIS_NAMES)("takes each value of %s", (axis) => {
    expect(
      faultsIn(...AXES[axis].values.map((value, index) => ({ ...reading, id: `r${index}`, axis, values: [value] }))),
    ).toBeUndefined();
  });

  test("takes no value of another axis: the sentence lists those of its own", () => {
    expect(faultsIn({ ...reading, values: ["infrastructure-led", "sla"] })).toEqual([
      "/axes/0/values/1 “sla” is not a value of orientation. Allowed: infrastructure-led, application-framework.",
    ]);
  });

  test("is on one of the axes of 2008", () => {
    expect(vendorRecordSchema.safeParse({ axes: [{ ...reading, axis: "colour" }] }).success).toBe(false);
  });

  test("that is marked as sourced has a reference", () => {
    const sourced = { ...reading, confidence: "sourced" };
    expect(faultsIn(sourced)).toEqual(["/axes/0/references What is marked as sourced needs at least one reference."]);
    expect(faultsIn({ ...sourced, references: [{ url: "https://example.org/", title: "Source" }] })).toBeUndefined();
  });

  test("has an id of its own, by which two versions of the page are merged", () => {
    expect(faultsIn(reading, { ...reading, axis: "support" })).toEqual([
      "/axes/1/id Another claim has the id “r1” already.",
    ]);
  });

  test("ends after it begins", () => {
    expect(faultsIn({ ...reading, from: "2010", until: "2008" })).toEqual([
      "/axes/0/until The end must lie after the beginning.",
    ]);
  });

  test("may stand beside another on the same axis in the same time: vendors are not of one piece", () => {
    expect(faultsIn(reading, { ...reading, id: "r2" })).toBeUndefined();
  });
});
