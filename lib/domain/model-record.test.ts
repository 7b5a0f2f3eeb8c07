import { expect, test } from "vitest";
import { pointerOf } from "./errors.ts";
import { modelRecordSchema } from "./model-record.ts";

test("of another author's model the date is known; all else may be empty", () => {
  expect(modelRecordSchema.parse({ date: "2008-10" })).toEqual({
    date: "2008-10",
    altLabels: [],
    definition: "",
    author: "",
    direction: "unordered",
    layers: [],
    crossCutting: [],
    roles: [],
    licence: "",
    note: "",
    references: [],
  });
  expect(modelRecordSchema.safeParse({}).error?.issues.map(({ path }) => pointerOf(path))).toEqual(["/date"]);
});

test("its layers keep their own words and order", () => {
  const layers = ["Clients", "Services", "Application", "Platform", "Storage", "Infrastructure"];
  expect(modelRecordSchema.parse({ date: "2008", direction: "top-to-bottom", layers }).layers).toEqual(layers);
});
