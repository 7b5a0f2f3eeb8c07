import type { TreeComponent, TreeOffering } from "#lib/domain/taxonomy.ts";
import { markOfVendor } from "#lib/domain/vendor-marks.ts";
import { type Cell, type Chip, setLines } from "./drawing.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const PADDING = { side: 14, top: 10, bottom: 14 };
const TITLE = { size: 14, leading: 18, weight: "bold", below: 6 } as const;
const ITEM = { size: 12.5, leading: 16, weight: "regular", side: 7, above: 3, gap: 5 } as const;
const MARK = { size: 11, weight: "bold", gap: 5 } as const;
const RING_ROOM = 12;

const titleWidth = (text: string) => textWidth(text, TITLE.size, TITLE.weight);
const itemWidth = (text: string) => textWidth(text, ITEM.size, ITEM.weight);

/** A component with its offerings flowing under its name; as high as they need. */
export function layCell({ title, offerings }: TreeComponent, x: number, y: number, width: number): Cell {
  const room = width - 2 * PADDING.side;
  const left = x + PADDING.side;
  const names = setLines(wrapText(title, room, titleWidth), { x: left, top: y + PADDING.top, ...TITLE }, titleWidth);
  const top = y + PADDING.top + names.length * TITLE.leading + TITLE.below;
  if (offerings.length === 0) {
    const [none = null] = setLines(["none yet"], { x: left, top, ...ITEM }, itemWidth);
    return { x, y, width, height: top + ITEM.leading + PADDING.bottom - y, title: names, chips: [], none };
  }
  const chips = flow(offerings, left, top, room);
  const bottom = Math.max(...chips.map((chip) => chip.y + chip.height));
  return { x, y, width, height: bottom + PADDING.bottom - y, title: names, chips, none: null };
}

function flow(offerings: readonly TreeOffering[], left: number, top: number, room: number): Chip[] {
  let x = left;
  let y = top;
  let lowest = top;
  return offerings.map((offering) => {
    let chip = layChip(offering, x, y, room);
    if (x > left && x + chip.width > left + room) {
      x = left;
      y = lowest + ITEM.gap;
      chip = layChip(offering, x, y, room);
    }
    x += chip.width + ITEM.gap;
    lowest = Math.max(lowest, y + chip.height);
    return chip;
  });
}

function layChip(offering: TreeOffering, x: number, y: number, room: number): Chip {
  const [mark] = setLines(
    [markOfVendor(offering.vendor)],
    { x: x + ITEM.side, top: y + ITEM.above + ITEM.size - MARK.size, leading: 0, ...MARK },
    (text) => textWidth(text, MARK.size, MARK.weight),
  );
  if (!mark) throw new Error("A mark is one line.");
  const textLeft = mark.x + mark.width + MARK.gap;
  const ringRoom = offering.confidence === "sourced" ? 0 : RING_ROOM;
  const texts = wrapText(offering.title, x + room - ITEM.side - ringRoom - textLeft, itemWidth);
  const lines = setLines(texts, { x: textLeft, top: y + ITEM.above, ...ITEM }, itemWidth);
  const last = lines.at(-1);
  const right = Math.max(...lines.map((line) => line.x + line.width), last ? last.x + last.width + ringRoom : 0);
  return {
    x,
    y,
    width: right + ITEM.side - x,
    height: lines.length * ITEM.leading + 2 * ITEM.above,
    offering,
    mark,
    lines,
    ring: ringRoom && last ? { x: last.x + last.width + 8, y: last.y - 4 } : null,
  };
}
