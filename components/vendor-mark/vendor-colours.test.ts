import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colourOfVendor, VENDOR_COLOURS } from "#lib/domain/vendor-colours.ts";

const [lightTokens, darkTokens] = readFileSync("app/globals.css", "utf8")
  .split("@media (prefers-color-scheme: dark)")
  .map(
    (css) => new Map([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex])),
  );

const GROUNDS = ["ground", "surface", "raised"].concat(
  ["infrastructure", "platform", "services", "applications"].map((layer) => `layer-${layer}-soft`),
);

describe.each([
  ["light", lightTokens, "#ffffff"],
  ["dark", darkTokens, "#141413"],
] as const)("in the %s scheme", (scheme, tokens, on) => {
  it("every vendor colour reads at 4.5:1 on every ground, and as a ground under its text", () => {
    for (const colour of VENDOR_COLOURS.map((one) => one[scheme])) {
      for (const name of GROUNDS) expect(contrast(colour, tokens?.get(name) ?? "missing")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, on)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("the names of layers and what steps back read at 4.5:1 on the layer's own ground", () => {
    for (const layer of GROUNDS.filter((name) => name.startsWith("layer-"))) {
      const ground = tokens?.get(layer) ?? "missing";
      expect(contrast(tokens?.get(layer.replace("-soft", "")) ?? "missing", ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens?.get("ink-soft") ?? "missing", ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it("the style sheet holds the same colours as the domain", () => {
  const css = readFileSync("components/vendor-mark/vendor-mark.css", "utf8");
  const stated = [...css.matchAll(/\.v(\d+) \{\s+--v: (#[0-9a-f]{6});/g)].map(([, place, hex]) => [Number(place), hex]);
  const expected = (["light", "dark"] as const).flatMap((scheme) =>
    VENDOR_COLOURS.map((one, place) => [place, one[scheme]]),
  );
  expect(stated).toEqual(expected);
});

it("a vendor keeps its colour, and the four of 2008 differ", () => {
  const four = ["aws", "google", "microsoft", "vmware"].map(colourOfVendor);
  expect(new Set(four).size).toBe(4);
  expect(colourOfVendor("a-vendor-of-tomorrow")).toBe(colourOfVendor("a-vendor-of-tomorrow"));
  expect(VENDOR_COLOURS[colourOfVendor("a-vendor-of-tomorrow")]).toBeDefined();
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = Number.NaN, g = 0, b = 0] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) =>
    linear(Number.parseInt(pair, 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
