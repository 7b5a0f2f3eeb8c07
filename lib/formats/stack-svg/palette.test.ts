import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DARK, LIGHT, type Palette } from "./palette.ts";

const [light = "", dark = ""] = readFileSync("app/globals.css", "utf8").split("@media (prefers-color-scheme: dark)");

it.each([
  ["light", LIGHT, light],
  ["dark", DARK, dark],
])("the %s palette repeats the site's tokens", (_, palette: Palette, css) => {
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  expect([palette.ground, palette.surface, palette.ink, palette.inkSoft]).toEqual(
    ["ground", "surface", "ink", "ink-soft"].map(token),
  );
  for (const [slug, { hue, tint }] of Object.entries(palette.layers))
    expect([hue, tint]).toEqual([token(`layer-${slug}`), token(`layer-${slug}-soft`)]);
  expect(palette.otherLayer).toEqual({ hue: token("accent"), tint: token("accent-soft") });
});
