import { expect, it } from "vitest";
import { faultAt, moveFaults, placeOf } from "./text-place.ts";

const PLACE = { line: 7, column: 3, message: "Close the tag.\nOr remove it." };

it("the place that a fault names is found again", () => {
  expect(placeOf(faultAt(PLACE, "parse"))).toEqual(PLACE);
});

it("a fault of another field names no place in the text, whatever it says", () => {
  expect(placeOf({ ...faultAt(PLACE, "parse"), pointer: "/title" })).toBeNull();
  expect(placeOf({ pointer: "/body", code: "size", detail: "It is too long." })).toBeNull();
});

it("faults of the whole text are told by the lines of the section that was edited", () => {
  const [moved, other] = moveFaults([faultAt(PLACE, "parse"), { pointer: "/title", code: "x", detail: "No." }], 5);
  expect(moved && placeOf(moved)).toEqual({ ...PLACE, line: 2 });
  expect(other?.detail).toBe("No.");
});
