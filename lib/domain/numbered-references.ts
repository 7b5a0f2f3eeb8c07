import type { Citation } from "./page.ts";
import type { Reference } from "./references.ts";

/** The page's references in the order of their numbers, and the numbers by address. */
export type NumberedReferences = { list: Citation[]; numberOf: Record<string, number> };

/** Numbers the text's citations first (the compiler gave them theirs), then those of the record as they come. */
export function numberReferences(citations: readonly Citation[], record: unknown): NumberedReferences {
  const list = [...citations];
  const numberOf = Object.fromEntries(list.map(({ url }, index) => [url, index + 1]));
  for (const reference of referencesIn(record)) {
    if (reference.url in numberOf) continue;
    list.push(reference);
    numberOf[reference.url] = list.length;
  }
  return { list, numberOf };
}

function referencesIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "references" ? (member as Reference[]) : referencesIn(member),
  );
}
