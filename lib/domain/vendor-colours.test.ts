import fc from "fast-check";
import { expect, test } from "vitest";
import { colourOfVendor, VENDOR_COLOURS } from "./vendor-colours.ts";

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(VENDOR_COLOURS)("text on $light and on $dark can be read", ({ light, dark }) => {
  expect(contrast(light, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, "#141413")).toBeGreaterThanOrEqual(4.5);
});

test("every vendor has a colour, and always the same", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("constructor", "toString")), (slug) => {
      expect(VENDOR_COLOURS[colourOfVendor(slug)]).toBeDefined();
      expect(colourOfVendor(slug)).toBe(colourOfVendor(slug));
    }),
  );
});

test("the four plays of 2008 have four colours", () => {
  expect(new Set(["vmware", "microsoft", "google", "aws"].map(colourOfVendor)).size).toBe(4);
});
