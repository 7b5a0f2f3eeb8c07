import type { Judged } from "./match.ts";
import { keyOfName, withoutBrackets, withoutVendor, wordsOfName } from "./split-name.ts";

/** A name that a page has or had, and what kind of name it is. */
export type KnownName = { name: string; sort: "title" | "label" | "slug" | "old-name" };

const SAME = {
  title: { match: "exact", score: 100 },
  label: { match: "label", score: 96 },
  slug: { match: "label", score: 96 },
  "old-name": { match: "old-name", score: 88 },
} as const;

/** The same but for the vendor's name before it, or for what stands in brackets. A slug is short already. */
const BARE = {
  title: { match: "label", score: 94 },
  label: { match: "label", score: 92 },
  slug: null,
  "old-name": { match: "old-name", score: 84 },
} as const;

/**
 * How well a name that somebody wrote is one of those of a page, whose vendor is called as `vendorNames` say; null when
 * it is none of them. Case, accents, spaces and signs do not matter.
 */
export function judgeName(
  typed: string,
  known: readonly KnownName[],
  vendorNames: readonly string[] = [],
): Judged | null {
  const vendorKeys = new Set(vendorNames.map(keyOfName).filter(Boolean));
  const key = keyOfName(typed);
  const bare = bareKeysOf(typed, vendorKeys);
  const judged = known.flatMap(({ name, sort }): Judged[] => {
    if (key !== "" && keyOfName(name) === key) return [{ ...SAME[sort], name }];
    const alike = BARE[sort];
    return alike && bareKeysOf(name, vendorKeys).some((other) => bare.includes(other)) ? [{ ...alike, name }] : [];
  });
  return judged.sort((one, other) => other.score - one.score)[0] ?? null;
}

const bareKeysOf = (name: string, vendorKeys: ReadonlySet<string>): string[] =>
  [name, withoutBrackets(name)]
    .flatMap((spelled) => {
      const words = wordsOfName(spelled);
      return [words.join(""), withoutVendor(words, vendorKeys).join("")];
    })
    .filter(Boolean);
