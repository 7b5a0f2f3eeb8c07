import { expect, test } from "vitest";
import { faultsOfField, faultsOfNone, fieldValue } from "./form-fields.ts";

const fault = (pointer: string) => ({ pointer, code: "wrong", detail: "Write something else." });

test("a field that was not sent is empty; of one sent twice the first counts", () => {
  expect(fieldValue({}, "title")).toBe("");
  expect(fieldValue({ title: ["One", "Two"] }, "title")).toBe("One");
});

test("a fault stands beside the field that its pointer names, and not beside those below it", () => {
  const faults = [fault("/record/placements/0/from"), fault("/record/placements/0")];
  expect(faultsOfField(faults, "record/placements/0/from")).toEqual([faults[0]]);
});

test("a fault that belongs to no field of the form is not lost", () => {
  const faults = [fault("/title"), fault("/record/placements"), fault("")];
  expect(faultsOfNone(faults, ["title"])).toEqual([faults[1], faults[2]]);
});
