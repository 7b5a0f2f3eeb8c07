import { HANDOVERS } from "#lib/domain/offering-record.ts";
import { COURSE_UNITS, type Course, layCourses } from "#lib/domain/stack-courses.ts";
import type { Taxonomy, TreeLayer } from "#lib/domain/taxonomy.ts";
import { type Band, type Cell, setLines } from "./drawing.ts";
import { layCell } from "./lay-cell.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

export const RAIL = 176;
const RAIL_LEFT = 22;
const RAIL_ROOM = RAIL - RAIL_LEFT - 10;
const BAND_GAP = 4;

const NOTATION = { size: 12, leading: 18, weight: "bold" } as const;
const NAME = { size: 20, leading: 24, weight: "bold" } as const;
const BRINGS = { size: 12, leading: 16, weight: "regular" } as const;

/** The bands from the highest layer down, from `y` on, each as high as its fullest courses. */
export function layStack(taxonomy: Taxonomy, x: number, y: number, width: number): Band[] {
  let top = y;
  return taxonomy.layers.toReversed().map((layer) => {
    const band = layBand(layer, x, top, width);
    top += band.height + BAND_GAP;
    return band;
  });
}

function layBand(layer: TreeLayer, x: number, y: number, width: number): Band {
  const head = layHead(layer, x + RAIL_LEFT, y + 12);
  const cells: Cell[] = [];
  let bottom = y;
  for (const course of layCourses(layer.components)) {
    const laid = layCourse(course, x + RAIL, bottom, width - RAIL);
    cells.push(...laid);
    bottom = Math.max(bottom, ...laid.map((cell) => cell.y + cell.height));
  }
  const height = Math.max(bottom, head.bottom + 14) - y;
  return { x, y, width, height, layer, ...head.lines, cells };
}

/** Cells side by side, all as high as the highest. */
function layCourse(course: Course, x: number, y: number, width: number): Cell[] {
  let left = x;
  const cells = course.map(({ component, span }) => {
    const cell = layCell(component, left, y, (width * span) / COURSE_UNITS);
    left += cell.width;
    return cell;
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  return cells.map((cell) => ({ ...cell, height }));
}

function layHead(layer: TreeLayer, x: number, y: number) {
  const set = (text: string, top: number, style: typeof NOTATION | typeof NAME | typeof BRINGS) => {
    const measure = (line: string) => textWidth(line, style.size, style.weight);
    return setLines(wrapText(text, RAIL_ROOM, measure), { x, top, ...style }, measure);
  };
  const [notation] = set(layer.notation, y, NOTATION);
  if (!notation) throw new Error(`Layer ${layer.slug} has no notation.`);
  const nameTop = y + NOTATION.leading;
  const name = set(layer.title, nameTop, NAME);
  const bringsTop = nameTop + name.length * NAME.leading + 4;
  const brings = set(handoverOf(layer), bringsTop, BRINGS);
  return { lines: { notation, name, brings }, bottom: bringsTop + brings.length * BRINGS.leading };
}

function handoverOf({ slug }: TreeLayer): string {
  const test = Object.values(HANDOVERS).find(({ layer }) => layer === slug);
  return test ? `You hand over ${test.label.charAt(0).toLowerCase()}${test.label.slice(1)}` : "";
}
