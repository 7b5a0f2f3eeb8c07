import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { isMembers } from "./say-members.ts";

export type PairedMembers = {
  /** The members that both lists have, with their places; what they say may have changed. */
  kept: { before: unknown; after: unknown; was: number; is: number }[];
  removed: unknown[];
  added: { member: unknown; is: number }[];
};

/** What makes a member of each list the same in another version, besides an id or an address. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  crosswalk: ["model"],
  mappings: ["model", "concept"],
  relations: ["type", "target"],
  standards: ["name"],
  statements: ["asOf"],
};

/**
 * Which members of a list stayed, went and came: the same ones first, then those with the same id, address or what else
 * tells members of this list apart. A member that stands there twice is paired as often as both lists have it.
 */
export function pairMembers(list: string, before: readonly unknown[], after: readonly unknown[]): PairedMembers {
  const [was, is] = [new Set(before.keys()), new Set(after.keys())];
  const kept: PairedMembers["kept"] = [];
  for (const keyOf of [canonicalJson, (member: unknown) => identityOf(list, member)]) {
    const places = Map.groupBy(was, (place) => keyOf(before[place]));
    for (const place of is) {
      const key = keyOf(after[place]);
      const older = key === null ? undefined : places.get(key)?.shift();
      if (older === undefined) continue;
      kept.push({ before: before[older], after: after[place], was: older, is: place });
      was.delete(older);
      is.delete(place);
    }
  }
  kept.sort((a, b) => a.is - b.is);
  return {
    kept,
    removed: [...was].map((place) => before[place]),
    added: [...is].map((place) => ({ member: after[place], is: place })),
  };
}

function identityOf(list: string, member: unknown): string | null {
  if (!isMembers(member)) return null;
  const names = KEYS[list] ?? (typeof member.id === "string" ? ["id"] : ["url"]);
  const key = names.map((name) => member[name]);
  return key.every((value) => typeof value === "string") ? JSON.stringify(key) : null;
}
