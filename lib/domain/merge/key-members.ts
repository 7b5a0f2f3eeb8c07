import { canonicalJson } from "#lib/domain/canonical-json.ts";
import type { Sides } from "./weave-regions.ts";

/** The members of a list by what makes each the same member in another list, in the order of the list. */
export type Keyed = ReadonlyMap<string, unknown>;

type Identity = "id" | "url" | "whole";

/**
 * The members of three lists: claims by their id, references by their address, all others by all they say. Null when a list
 * has the same member twice: then it is not known which is meant.
 */
export function keyMembers(lists: Sides<readonly unknown[]>): { by: Identity; keyed: Sides<Keyed> } | null {
  const all = [lists.base, lists.mine, lists.theirs];
  const by = identityOf(all.flat());
  const [base, mine, theirs] = all.map((list) => keyList(list, by));
  return base && mine && theirs ? { by, keyed: { base, mine, theirs } } : null;
}

function keyList(list: readonly unknown[], by: Identity): Keyed | null {
  const keyed = new Map(list.map((member) => [keyOf(member, by), member]));
  return keyed.size === list.length ? keyed : null;
}

function identityOf(members: readonly unknown[]): Identity {
  if (members.every((member) => hasText(member, "id"))) return "id";
  return members.every((member) => hasText(member, "url")) ? "url" : "whole";
}

function keyOf(member: unknown, by: Identity): string {
  return by !== "whole" && hasText(member, by) ? member[by] : canonicalJson(member);
}

const hasText = <Name extends string>(member: unknown, name: Name): member is Record<Name, string> =>
  typeof member === "object" && member !== null && typeof (member as Record<string, unknown>)[name] === "string";
