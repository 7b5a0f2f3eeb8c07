import type { TreeLayer, TreeOffering } from "#lib/domain/taxonomy.ts";

/** Where things stand in the picture, in pixels from its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** A line of text; `y` is its base line. */
export type Line = { text: string; x: number; y: number; width: number; size: number; weight: "regular" | "bold" };

export type Chip = Box & { offering: TreeOffering; mark: Line; lines: Line[]; ring: { x: number; y: number } | null };

export type Cell = Box & { title: Line[]; chips: Chip[]; none: Line | null };

export type Band = Box & { layer: TreeLayer; notation: Line; name: Line[]; brings: Line[]; cells: Cell[] };

/** The room a line takes: nothing else may stand there. */
export const boxOf = ({ x, y, width, size }: Line): Box => ({ x, y: y - size * 0.78, width, height: size });

/** Lines under one another, the first one `leading` below `top`. */
export function setLines(
  texts: readonly string[],
  at: { x: number; top: number; leading: number; size: number; weight: "regular" | "bold" },
  measure: (text: string) => number,
): Line[] {
  const { x, top, leading, size, weight } = at;
  return texts.map((text, index) => ({ text, x, y: top + leading * index + size, width: measure(text), size, weight }));
}
