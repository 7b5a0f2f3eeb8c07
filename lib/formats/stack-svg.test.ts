import { expect, it } from "vitest";
import { SMALL_STACK } from "#lib/domain/testing/small-stack.ts";
import { seedStack } from "./stack-svg/seed-stack.fixture.ts";
import { renderStackSvg } from "./stack-svg.ts";

const title = "The cloud stack";

it("names itself and its content for those who do not see it, and states date, revision and source", () => {
  const svg = renderStackSvg(SMALL_STACK, { title });
  expect(svg).toContain(`<title id="stack-title">${title}</title>`);
  expect(svg).toContain("Platform: Application runtime (1), Functions (0).");
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(" ");
  expect(words).toContain("The stack on 31 October 2008: 4 placements.");
  expect(words).toContain("Source: Strata, revision 7.");
});

it("needs nothing but itself: no script, no style, no address beside the name of its own format", () => {
  const svg = renderStackSvg(seedStack("2026-11-22"), { title });
  expect(svg).not.toMatch(/<(script|style|image|use|foreignObject|a)\b|href|url\(/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
});

it("stays well-formed whatever a name holds", () => {
  const hostile = `</text><script>"&'\u0000\uD800`;
  const renamed = structuredClone(SMALL_STACK);
  for (const component of renamed.layers.flatMap((layer) => layer.components)) {
    component.title = hostile;
    for (const offering of component.offerings) offering.title = hostile;
  }
  const svg = renderStackSvg(renamed, { title: hostile });
  expect(svg).not.toContain("<script");
  expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
  expect(svg).not.toContain("\u0000");
  expect(svg.isWellFormed()).toBe(true);
});

it("lights the chosen vendors and says whom, each with its mark and its count", () => {
  const svg = renderStackSvg(SMALL_STACK, { title, vendors: ["aws"] });
  expect(svg).toContain("Lit: Aw Amazon Web Services (2).");
  expect(svg.match(/fill="#8c4703"[^>]*\/>/g)).toHaveLength(2);
});

it("holds every line to the width it was measured with", () => {
  const texts = renderStackSvg(SMALL_STACK, { title }).match(/<text [^>]*>/g) ?? [];
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(text).toMatch(/textLength="\d/);
});

it("draws a stack without layers as its title and its caption", () => {
  expect(renderStackSvg({ revision: 0, asOf: "2008-10-31", layers: [] }, { title })).toContain("0 placements");
});
