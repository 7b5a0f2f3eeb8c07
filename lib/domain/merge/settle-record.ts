import { mergeList } from "./merge-list.ts";
import { isObject, mergeValue } from "./merge-record.ts";
import type { Sides } from "./weave-regions.ts";

/**
 * A record for a person to finish: merged field by field and claim by claim where that is clean, and as in mine where it
 * is not.
 */
export function settleRecord(base: unknown, mine: unknown, theirs: unknown): unknown {
  return settleValue({ base, mine, theirs });
}

function settleValue(sides: Sides<unknown>): unknown {
  const merged = mergeValue(sides, "");
  if (merged.clean) return merged.value;
  const { base, mine, theirs } = sides;
  if (isObject(base) && isObject(mine) && isObject(theirs)) {
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const values = names.map((name) => [
      name,
      settleValue({ base: base[name], mine: mine[name], theirs: theirs[name] }),
    ]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return mine;
  const list = mergeList({ base: Array.isArray(base) ? base : [], mine, theirs }, "", (member) => ({
    clean: true,
    value: settleValue(member),
  }));
  return list.clean ? list.value : mine;
}
