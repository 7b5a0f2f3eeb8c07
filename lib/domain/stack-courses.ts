import type { TreeComponent } from "./taxonomy.ts";

/** The units that the cells of one course share. */
export const COURSE_UNITS = 12;

const SPANS = Array.from({ length: COURSE_UNITS + 1 }, (_, span) => span);
const MOST_CELLS = 4;
const FEWEST_UNITS = 2;

/** Sizes in pixels of the diagram at its full width, near enough to compare one division with another. */
const UNIT = 98;
const CELL_PADDING = 32;
const TITLE = { char: 7.9, line: 19 };
const ITEM = { char: 6.9, around: 44, line: 27 };
const RESTLESSNESS = 1.5;

export type Course = { component: TreeComponent; span: number }[];

/**
 * The cells of a band as courses of at most four, like stones in a wall: order and course depend on the components alone,
 * so that a cell is found in the same place on every date, and the widths are those that keep the course lowest. Spans are
 * in {@link COURSE_UNITS} and fill each course.
 */
export function layCourses(components: readonly TreeComponent[]): Course[] {
  const courses = Math.ceil(components.length / MOST_CELLS);
  const cut = (course: number) => Math.round((components.length * course) / courses);
  return Array.from({ length: courses }, (_, course) => layCourse(components.slice(cut(course), cut(course + 1))));
}

function layCourse(components: readonly TreeComponent[]): Course {
  const heights = components.map((component) => SPANS.map((span) => heightOf(component, span * UNIT - CELL_PADDING)));
  const candidates = divide(COURSE_UNITS, components.length).map((spans) => ({ spans, cost: costOf(spans, heights) }));
  const best = candidates.reduce((one, other) => (other.cost < one.cost ? other : one));
  return components.map((component, index) => ({ component, span: best.spans[index] ?? COURSE_UNITS }));
}

/** All ways to share `units` among `cells`. */
function divide(units: number, cells: number): number[][] {
  if (cells === 1) return [[units]];
  const shares = Array.from({ length: units - FEWEST_UNITS * cells + 1 }, (_, extra) => FEWEST_UNITS + extra);
  return shares.flatMap((share) => divide(units - share, cells - 1).map((rest) => [share, ...rest]));
}

/** The height decides, unless a few pixels are bought with a restless division. */
function costOf(spans: readonly number[], heights: readonly number[][]): number {
  const even = COURSE_UNITS / spans.length;
  const height = Math.max(...spans.map((span, index) => heights[index]?.[span] ?? 0));
  return height + RESTLESSNESS * spans.reduce((sum, span) => sum + (span - even) ** 2, 0);
}

function heightOf({ title, offerings }: TreeComponent, width: number): number {
  const titleLines = Math.ceil((title.length * TITLE.char) / width);
  let lines = 1;
  let used = 0;
  for (const offering of offerings) {
    const needed = offering.title.length * ITEM.char + ITEM.around;
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.ceil(needed / width) - 1;
    used += needed;
  }
  return titleLines * TITLE.line + lines * ITEM.line;
}
