import { describe, expect, it } from "vitest";
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { type Band, type Box, boxOf, type Cell } from "./drawing.ts";
import { layStack } from "./lay-stack.ts";
import { seedStack } from "./seed-stack.fixture.ts";

const today = seedStack("2026-11-22");

const STACKS: Record<string, Taxonomy> = {
  "in 2008": seedStack("2008-10-31"),
  today,
  "with long names": withNames(
    today,
    (title) => `${title} for Regulated Enterprises and their Subsidiaries (${title})`,
  ),
  "with names that have no space": withNames(today, (title) => title.replaceAll(" ", "").repeat(6)),
  "in another script": withNames(today, () => "クラウドコンピューティング基盤 für Größere Überraschungen"),
};

describe.each(Object.entries(STACKS))("the picture of the stack %s", (_, taxonomy) => {
  const bands = layStack(taxonomy, 32, 80, 1376);

  it("lets no two texts overlap", () => {
    const texts = bands.flatMap(textsOf);
    const clashes = texts.flatMap((box, index) => texts.slice(index + 1).filter((other) => overlap(box, other)));
    expect(clashes).toEqual([]);
  });

  it("keeps every item in its cell, every cell in its band, and every word in its item", () => {
    const strays = bands.flatMap((band) => [
      ...[band.notation, ...band.name, ...band.brings].map(boxOf).filter((line) => !within(line, railOf(band))),
      ...band.cells.filter((cell) => !within(cell, band)),
      ...band.cells.flatMap(straysOf),
    ]);
    expect(strays).toEqual([]);
  });

  it("lets no two items, cells or bands overlap, and leaves no gap in a band", () => {
    expect(overlaps(bands)).toBe(0);
    for (const band of bands) {
      expect(overlaps(band.cells)).toBe(0);
      for (const cell of band.cells) expect(overlaps(cell.chips)).toBe(0);
      const filled = band.cells.reduce((area, cell) => area + cell.width * cell.height, 0);
      expect(filled).toBeCloseTo((band.width - 176) * band.height, 0);
    }
  });

  it("shows every placement once, with all its words", () => {
    for (const band of bands) {
      const drawn = band.cells.map((cell) => cell.chips.map(({ lines }) => lines.map(({ text }) => text).join("")));
      const meant = band.layer.components.map(({ offerings }) => offerings.map(({ title }) => title));
      expect(drawn.map((items) => items.map(bare))).toEqual(meant.map((items) => items.map(bare)));
    }
  });
});

it("says of an empty cell that nothing stands there yet", () => {
  const empty = layStack(seedStack("2006-01-01"), 32, 80, 1376).flatMap(({ cells }) =>
    cells.filter(({ chips }) => chips.length === 0),
  );
  expect(empty.length).toBeGreaterThan(20);
  for (const cell of empty) expect(cell.none?.text).toBe("none yet");
});

const bare = (text: string): string => text.replace(/\s/g, "");

function withNames(taxonomy: Taxonomy, rename: (title: string) => string): Taxonomy {
  const layers = taxonomy.layers.map((layer) => ({
    ...layer,
    title: rename(layer.title),
    components: layer.components.map((component) => ({
      ...component,
      title: rename(component.title),
      offerings: component.offerings.map((offering) => ({ ...offering, title: rename(offering.title) })),
    })),
  }));
  return { ...taxonomy, layers };
}

const textsOf = (band: Band): Box[] =>
  [band.notation, ...band.name, ...band.brings, ...band.cells.flatMap(linesOf)].map(boxOf);

const linesOf = (cell: Cell) => [
  ...cell.title,
  ...(cell.none ? [cell.none] : []),
  ...cell.chips.flatMap(({ mark, lines }) => [mark, ...lines]),
];

const PADDING = 14;

function straysOf(cell: Cell): Box[] {
  const inside = { ...cell, x: cell.x + PADDING, width: cell.width - 2 * PADDING };
  const items = cell.chips.flatMap((chip) => [
    ...(within(chip, inside) ? [] : [chip]),
    ...[chip.mark, ...chip.lines].map(boxOf).filter((line) => !within(line, chip)),
    ...(chip.ring && !within({ x: chip.ring.x - 4, y: chip.ring.y - 4, width: 8, height: 8 }, chip) ? [chip] : []),
  ]);
  return [...cell.title.map(boxOf).filter((line) => !within(line, inside)), ...items];
}

const railOf = ({ x, y, height }: Band): Box => ({ x, y, width: 176, height });

const SLACK = 0.01;

const overlap = (a: Box, b: Box): boolean =>
  a.x + SLACK < b.x + b.width &&
  b.x + SLACK < a.x + a.width &&
  a.y + SLACK < b.y + b.height &&
  b.y + SLACK < a.y + a.height;

const within = (inner: Box, outer: Box): boolean =>
  inner.x + SLACK >= outer.x &&
  inner.y + SLACK >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + SLACK &&
  inner.y + inner.height <= outer.y + outer.height + SLACK;

const overlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((count, box, index) => count + boxes.slice(index + 1).filter((other) => overlap(box, other)).length, 0);
