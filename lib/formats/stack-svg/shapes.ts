import type { Box, Line } from "./drawing.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const rect = ({ x, y, width, height }: Box, attributes: Attributes): string =>
  `<rect${print({ x, y, width, height, ...attributes })}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string =>
  `<line${print({ x1, y1, x2, y2, ...attributes })}/>`;

export const circle = (cx: number, cy: number, r: number, stroke: string): string =>
  `<circle${print({ cx, cy, r, fill: "none", stroke, "stroke-opacity": 0.8 })}/>`;

/** A line held to its measured width, so that a viewer with another font moves nothing and cuts nothing. */
export const text = ({ x, y, width, size, weight, text: words }: Line, fill: string): string =>
  `<text${print({
    x,
    y,
    fill,
    "font-size": size,
    "font-weight": weight === "bold" ? 700 : undefined,
    textLength: width,
    lengthAdjust: "spacingAndGlyphs",
  })}>${escapeXml(words)}</text>`;

/** Text for XML 1.0: without the characters that it cannot hold. */
export const escapeXml = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

function print(attributes: Attributes): string {
  const stated = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return stated
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? round(value) : escapeXml(value ?? "")}"`)
    .join("");
}

const round = (value: number): number => Math.round(value * 100) / 100;
