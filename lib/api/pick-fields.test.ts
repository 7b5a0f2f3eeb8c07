import { expect, test } from "vitest";
import { pickFields } from "./pick-fields.ts";

const ITEM = { title: "S3", record: { status: "active", licence: "" } };

test("an item keeps the members that are named, and of a member only the parts that are", () => {
  expect(pickFields(ITEM, ["title", "record.status"])).toEqual({ title: "S3", record: { status: "active" } });
  expect(pickFields(ITEM, ["record", "record.status"])).toEqual({ record: ITEM.record });
  expect(pickFields(ITEM, ["id"])).toEqual({});
  expect(pickFields(ITEM, undefined)).toEqual(ITEM);
});
