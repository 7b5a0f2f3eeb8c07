import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentSchema, normaliseBody, recordSchemaOf } from "./content.ts";
import { KINDS } from "./kinds.ts";

describe("the text as it is kept", () => {
  test.each([
    ["", ""],
    [" \n\n", ""],
    ["a", "a\n"],
    ["a\r\nb\rc\n", "a\nb\nc\n"],
    ["a \n\n\n", "a\n"],
    ["  indented\n\n\nb", "  indented\n\n\nb\n"],
  ])("%j is kept as %j", (body, kept) => {
    expect(normaliseBody(body)).toBe(kept);
  });

  test("is kept unchanged from then on", () => {
    const anyText = fc.array(fc.constantFrom("a", " ", "\t", "\r", "\n", "é")).map((characters) => characters.join(""));
    fc.assert(fc.property(anyText, (body) => normaliseBody(normaliseBody(body)) === normaliseBody(body)));
  });
});

test("what every page has is checked at once, and a summary may be left out", () => {
  const page = { kind: "vendor", slug: "aws", title: "Amazon Web Services", body: "" };
  expect(contentSchema.parse(page)).toEqual({ ...page, summary: "" });
  const { error } = contentSchema.safeParse({ ...page, slug: "AWS", title: "", summary: "x".repeat(501) });
  expect(error?.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    "slug: Use lower-case letters, digits, single hyphens and dots; at least one letter, e.g. amazon-s3.",
    "title: Give the page a title.",
    "summary: A summary has at most 500 characters.",
  ]);
});

test.each(KINDS)("the record of a %s refuses what its kind does not have", (kind) => {
  const { error } = recordSchemaOf(kind).safeParse({ colour: "blue" });
  expect(error?.issues).toContainEqual(expect.objectContaining({ code: "unrecognized_keys", keys: ["colour"] }));
});
