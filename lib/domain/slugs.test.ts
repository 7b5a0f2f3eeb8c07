import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugify, slugSchema } from "./slugs.ts";

const isSlug = (slug: string) => slugSchema.safeParse(slug).success;

describe("a slug", () => {
  test.each(["amazon-s3", "s3", "a", "finops-focus-1.2", "3scale", "a".repeat(80)])("“%s” is one", (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  test.each([
    ["", "is empty"],
    ["Amazon-S3", "has capitals"],
    ["amazon--s3", "has two hyphens in a row"],
    ["-amazon", "begins with a hyphen"],
    ["amazon-", "ends with a hyphen"],
    ["a..b", "has two dots in a row"],
    ["../a", "climbs"],
    ["a/b", "has a slash"],
    ["amazon_s3", "has an underscore"],
    ["é", "has an accent"],
    ["a\n", "ends with a line end"],
    ["a".repeat(81), "is too long"],
  ])("“%s” is none: it %s", (slug) => {
    expect(isSlug(slug)).toBe(false);
  });

  test("a number is never a slug, so that it can be a permanent id in the same place", () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9.-]{1,12}$/), (number) => !isSlug(number)));
  });

  test("a slug stands in an address as it is", () => {
    fc.assert(fc.property(fc.string().filter(isSlug), (slug) => encodeURIComponent(slug) === slug));
  });
});

describe("the slug a title suggests", () => {
  test.each([
    ["Amazon S3", "amazon-s3"],
    ["Überblick: Café & Co.", "uberblick-cafe-co"],
    ["  VDC-OS  ", "vdc-os"],
    ["App Engine (2008)", "app-engine-2008"],
    ["ﬁle sync", "file-sync"],
    ["2008", ""],
    ["雲", ""],
    ["!?", ""],
    [`${"a".repeat(79)} b`, "a".repeat(79)],
  ])("of “%s” is “%s”", (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test("is a slug or empty, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }).map(slugify), (slug) => slug === "" || isSlug(slug)),
    );
  });

  test("of a slug without dots is that slug", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,2}$/).filter(isSlug), (slug) => {
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
