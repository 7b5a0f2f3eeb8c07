import type { Conflict, Merge } from "./conflict.ts";
import { type Keyed, keyMembers } from "./key-members.ts";
import { orderMembers } from "./order-members.ts";
import type { Sides } from "./weave-regions.ts";

type MergeMember = (sides: Sides<unknown>, pointer: string) => Merge<unknown>;

/**
 * Merges lists as sets with an order: what one side added is added, what one side removed is gone. A member that one side
 * removed and the other changed is a conflict; so is a list in which both replaced the same member.
 */
export function mergeList(
  sides: Sides<readonly unknown[]>,
  pointer: string,
  mergeMember: MergeMember,
): Merge<unknown[]> {
  const whole: Merge<unknown[]> = { clean: false, conflicts: [{ pointer, ...sides }] };
  const members = keyMembers(sides);
  if (!members || (members.by !== "id" && bothReplaced(members.keyed))) return whole;
  const { kept, conflicts } = mergeMembers(members.keyed, pointer, mergeMember);
  if (conflicts.length) return { clean: false, conflicts };
  const { base, mine, theirs } = members.keyed;
  const order = orderMembers([...base.keys()], [...mine.keys()], [...theirs.keys()], new Set(kept.keys()));
  return order ? { clean: true, value: order.map((key) => kept.get(key)) } : whole;
}

/** Without an id, a changed member looks like one removed and another added. */
const bothReplaced = ({ base, mine, theirs }: Sides<Keyed>): boolean =>
  [...base.keys()].some((key) => !mine.has(key) && !theirs.has(key)) &&
  [...mine.keys(), ...theirs.keys()].some((key) => !base.has(key) && !(mine.has(key) && theirs.has(key)));

function mergeMembers({ base, mine, theirs }: Sides<Keyed>, pointer: string, mergeMember: MergeMember) {
  const kept = new Map<string, unknown>();
  const conflicts: Conflict[] = [];
  const places = new Map([...mine.keys()].map((key, place) => [key, place]));
  for (const key of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const place = places.get(key);
    const merged = mergeMember(
      { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) },
      place === undefined ? pointer : `${pointer}/${place}`,
    );
    if (!merged.clean) conflicts.push(...merged.conflicts);
    else if (merged.value !== undefined) kept.set(key, merged.value);
  }
  return { kept, conflicts };
}
