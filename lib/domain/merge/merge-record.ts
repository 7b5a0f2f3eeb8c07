import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { pointerOf } from "#lib/domain/errors.ts";
import type { Merge } from "./conflict.ts";
import { mergeList } from "./merge-list.ts";
import type { Sides } from "./weave-regions.ts";

/**
 * Merges two records made from the same base: field by field, lists by claim id, by address or as sets, and so on inwards.
 * Pointers begin with `/record`. The result has yet to be held against the schema: two changes, each allowed, may break a
 * rule together.
 */
export const mergeRecord = (base: unknown, mine: unknown, theirs: unknown): Merge<unknown> =>
  mergeValue({ base, mine, theirs }, "/record");

/** Merges any JSON value; what only one side changed is as that side says. */
export function mergeValue(sides: Sides<unknown>, pointer: string): Merge<unknown> {
  const { base, mine, theirs } = sides;
  if (isSame(mine, theirs) || isSame(base, theirs)) return { clean: true, value: mine };
  if (isSame(base, mine)) return { clean: true, value: theirs };
  if (isObject(base) && isObject(mine) && isObject(theirs)) return mergeFields({ base, mine, theirs }, pointer);
  if (Array.isArray(mine) && Array.isArray(theirs) && (Array.isArray(base) || base === undefined))
    return mergeList({ base: base ?? [], mine, theirs }, pointer, mergeValue);
  return { clean: false, conflicts: [{ pointer, ...sides }] };
}

type Fields = Record<string, unknown>;

function mergeFields({ base, mine, theirs }: Sides<Fields>, pointer: string): Merge<Fields> {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const fields = names.map((name) => ({
    name,
    merged: mergeValue({ base: base[name], mine: mine[name], theirs: theirs[name] }, pointer + pointerOf([name])),
  }));
  const conflicts = fields.flatMap(({ merged }) => (merged.clean ? [] : merged.conflicts));
  if (conflicts.length) return { clean: false, conflicts };
  const values = fields.flatMap(({ name, merged }) =>
    merged.clean && merged.value !== undefined ? [[name, merged.value] as const] : [],
  );
  return { clean: true, value: Object.fromEntries(values) };
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
