import { colourOfVendor, VENDOR_COLOURS } from "#lib/domain/vendor-colours.ts";
import type { Band, Cell, Chip } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { circle, line, rect, text } from "./shapes.ts";

/** A band with its cells. `lit`: the vendors that stand out; when there are none, all do. */
export function drawBand(band: Band, lit: ReadonlySet<string>, palette: Palette): string {
  const { hue, tint } = palette.layers[band.layer.slug] ?? palette.otherLayer;
  return [
    "<g>",
    rect(band, { fill: tint, rx: 8 }),
    rect({ ...band, width: 6 }, { fill: hue }),
    ...[band.notation, ...band.name].map((row) => text(row, hue)),
    ...band.brings.map((row) => text(row, palette.inkSoft)),
    ...band.cells.map((cell) => drawCell(cell, band, hue, lit, palette)),
    "</g>",
  ].join("\n");
}

function drawCell(cell: Cell, band: Band, hue: string, lit: ReadonlySet<string>, palette: Palette): string {
  const { x, y, height, width } = cell;
  const edge = { stroke: hue, "stroke-opacity": 0.28, "shape-rendering": "crispEdges" };
  return [
    line(x, y, x, y + height, edge),
    ...(y > band.y ? [line(x, y, x + width, y, edge)] : []),
    ...cell.title.map((row) => text(row, hue)),
    ...(cell.none ? [text(cell.none, palette.inkSoft)] : []),
    ...cell.chips.map((chip) => drawChip(chip, hue, lit, palette)),
  ].join("");
}

function drawChip(chip: Chip, hue: string, lit: ReadonlySet<string>, palette: Palette): string {
  const { offering, mark, lines, ring } = chip;
  const on = lit.has(offering.vendor);
  if (lit.size > 0 && !on) return drawWords(palette.inkSoft, palette.inkSoft);
  const vendor = VENDOR_COLOURS[colourOfVendor(offering.vendor)]?.[palette.scheme] ?? palette.ink;
  if (offering.role === "secondary") {
    const outline = on
      ? { fill: palette.surface, stroke: vendor }
      : { fill: "none", stroke: hue, "stroke-opacity": 0.45 };
    return rect(chip, { rx: 5, ...outline }) + drawWords(vendor, on ? vendor : palette.ink);
  }
  const filled = rect(chip, { rx: 5, fill: on ? vendor : palette.surface });
  return filled + (on ? drawWords(palette.onVendor, palette.onVendor) : drawWords(vendor, palette.ink));

  function drawWords(markInk: string, ink: string): string {
    const words = [text(mark, markInk), ...lines.map((row) => text(row, ink))];
    return words.join("") + (ring ? circle(ring.x, ring.y, 3, ink) : "");
  }
}
