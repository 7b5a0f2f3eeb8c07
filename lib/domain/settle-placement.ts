import { mergeValue } from "./merge/merge-record.ts";
import type { Placement } from "./offering-record.ts";

/**
 * The placement to go on with after a conflict: what one side alone changed is as that side says, and what does not merge
 * is as I said. Saved on their revision it takes back nothing of theirs but what both changed.
 */
export function settlePlacement(
  sides: Record<"base" | "mine" | "theirs", Placement | undefined>,
): Placement | undefined {
  const { base, mine, theirs } = sides;
  if (!base || !mine || !theirs) return mine;
  const settled = (Object.keys(mine) as (keyof Placement)[]).map((name) => {
    const merged = mergeValue({ base: base[name], mine: mine[name], theirs: theirs[name] }, "");
    return [name, merged.clean ? merged.value : mine[name]];
  });
  return Object.fromEntries(settled) as Placement;
}
