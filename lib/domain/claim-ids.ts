import { slugify } from "./slugs.ts";

const MAX_LENGTH = 56;

/** An id for a new claim, from the name of what it is about: `object-storage`, or `object-storage-2` where that is taken. */
export function newClaimId(about: string, taken: ReadonlySet<string>): string {
  const stem = slugify(about).slice(0, MAX_LENGTH).replace(/-+$/, "") || "claim";
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}
