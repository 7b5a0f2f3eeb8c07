import { expect, test } from "vitest";
import { componentRecordSchema, MAPPING_RELATIONS } from "./component-record.ts";
import { pointerOf } from "./errors.ts";

const compute = { layer: "infrastructure", order: 1 };

const pointersOf = (record: object) =>
  componentRecordSchema.safeParse(record).error?.issues.map(({ path }) => pointerOf(path));

test("a component stands in a layer, at a place; all else may be unknown", () => {
  expect(componentRecordSchema.parse(compute)).toEqual({
    ...compute,
    altLabels: [],
    definition: "",
    scopeNote: "",
    mappings: [],
    references: [],
  });
  expect(pointersOf({})).toEqual(["/layer", "/order"]);
});

test.each(MAPPING_RELATIONS)("it may have a %s in another model", (relation) => {
  expect(
    pointersOf({ ...compute, mappings: [{ model: "finops-focus-1.2", concept: "Compute", relation }] }),
  ).toBeUndefined();
});

test("a mapping is one of the five of SKOS, to a named concept of a model", () => {
  const mapping = { model: "Youseff 2008", concept: " ", relation: "sameAs" };
  expect(pointersOf({ ...compute, mappings: [mapping] })).toEqual([
    "/mappings/0/model",
    "/mappings/0/concept",
    "/mappings/0/relation",
  ]);
});
