import { describe, expect, test } from "vitest";
import { collectionOf, findKind, KINDS, kindSchema, pathOf } from "./kinds.ts";
import { RECORD_SCHEMAS } from "./records.ts";

test("there are six kinds of page, in the order in which a reader meets them", () => {
  expect(KINDS).toEqual(["layer", "component", "vendor", "offering", "model", "article"]);
  expect(Object.keys(RECORD_SCHEMAS)).toEqual(KINDS);
});

describe("the plural in an address", () => {
  test.each(KINDS)("of %s names that kind and no other", (kind) => {
    expect(findKind(collectionOf(kind))).toBe(kind);
    expect(kindSchema.safeParse(collectionOf(kind)).success).toBe(false);
  });

  test.each(["layer", "Layers", "users", "", "constructor", "toString"])("“%s” names no kind", (collection) => {
    expect(findKind(collection)).toBeNull();
  });
});

test("the address of a page is its plural and its slug", () => {
  expect(pathOf({ kind: "offering", slug: "amazon-s3" })).toBe("/offerings/amazon-s3");
});
