import { expect, it } from "vitest";
import { placementSchema } from "./offering-record.ts";
import { faultsOfPlacingFields, fieldsOfPlacement, readPlacingForm } from "./placing-form.ts";

const PLACEMENT = placementSchema.parse({
  id: "storage",
  component: "storage",
  role: "primary",
  confidence: "sourced",
  references: [{ url: "https://source.example/", title: "A source" }],
});

it("says a placement back as it was", () => {
  expect(placementSchema.parse(readPlacingForm(fieldsOfPlacement(PLACEMENT)).placement)).toEqual(PLACEMENT);
});

it("counts a component typed by name before the chosen one, and shows its fault where it was typed", () => {
  const fields = { ...fieldsOfPlacement(PLACEMENT), find: [" Functions "] };
  expect(readPlacingForm(fields).placement).toMatchObject({ component: "Functions" });
  const fault = { pointer: "/placement/component", code: "unknown-page", detail: "There is none." };
  expect(faultsOfPlacingFields(fields, [fault])).toEqual([{ ...fault, pointer: "/find" }]);
  expect(faultsOfPlacingFields({}, [fault])).toEqual([fault]);
});

it("takes what is no revision for none", () => {
  expect(readPlacingForm({ base: ["17"], claim: [""], key: ["k"] })).toMatchObject({ base: 17, claim: null, key: "k" });
  expect(readPlacingForm({ base: ["1e3"] })).toMatchObject({ base: null, confirmed: [] });
});
