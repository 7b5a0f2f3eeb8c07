import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  altLabelsSchema,
  definitionSchema,
  lineSchema,
  sentencesSchema,
  titleSchema,
  wordsSchema,
} from "./text-fields.ts";

const complaints = (schema: z.ZodType, text: unknown) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message);

const fields = [
  ["words", wordsSchema],
  ["a line", lineSchema],
  ["sentences", sentencesSchema],
  ["a title", titleSchema],
] as const;

describe.each(fields)("%s", (_, schema) => {
  test("is trimmed", () => {
    expect(schema.parse("  Elastic Compute Cloud \n")).toBe("Elastic Compute Cloud");
  });

  test("holds any script, signs and emoji", () => {
    for (const text of ["Überblick – „Wolke“", "雲 كلاود ☁️ 👩", "a < b & c > d"]) expect(schema.parse(text)).toBe(text);
  });

  test.each([
    ["NUL, which PostgreSQL cannot keep", "a\0b"],
    ["an escape sequence of a terminal", "a\u001b[31mb"],
    ["half a surrogate pair", "a\ud800b"],
    ["an override of the writing direction", "a\u202eb"],
    ["an isolate of the writing direction", "a\u2066b"],
    ["a line separator", "a\u2028b"],
    ["a byte order mark", "a\ufeffb"],
    ["what is no character", "a\uffffb"],
  ])("holds no %s", (_name, text) => {
    expect(complaints(schema, text)).toHaveLength(1);
  });
});

test("words and a line stand on one line; sentences may have several", () => {
  expect(complaints(wordsSchema, "a\nb")).toEqual(["Write it on one line, without tabs."]);
  expect(complaints(lineSchema, "a\tb")).toEqual(["Write it on one line, without tabs."]);
  expect(sentencesSchema.parse("a\n\nb")).toBe("a\n\nb");
});

test("a line and a title say something; words and sentences may be empty", () => {
  expect([lineSchema, titleSchema].map((schema) => schema.safeParse("  ").success)).toEqual([false, false]);
  expect([wordsSchema, sentencesSchema].map((schema) => schema.parse("  "))).toEqual(["", ""]);
});

test("a title leaves out what would end a wiki link", () => {
  for (const title of ["a]b", "a[b", "a|b"])
    expect(complaints(titleSchema, title)).toEqual(["A title holds no square brackets, bars or invisible characters."]);
});

test("what is not given is empty", () => {
  expect([altLabelsSchema.parse(undefined), definitionSchema.parse(undefined)]).toEqual([[], ""]);
});
