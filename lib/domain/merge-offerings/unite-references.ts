import type { Confidence } from "#lib/domain/confidence.ts";
import type { Reference } from "#lib/domain/references.ts";

type Known = { confidence: Confidence; references: readonly Reference[] };

/** The references of both, each address once as the first names it; those of the second come after those of the first. */
export function uniteReferences(first: readonly Reference[], second: readonly Reference[]): Reference[] {
  const named = new Set(first.map(({ url }) => url));
  return [...first, ...second.filter(({ url }) => !named.has(url))];
}

/** Two that say the same: it is sourced when one of them names a source, else as well known as the first says. */
export const uniteKnowledge = (first: Known, second: Known): { confidence: Confidence; references: Reference[] } => ({
  confidence: second.confidence === "sourced" ? "sourced" : first.confidence,
  references: uniteReferences(first.references, second.references),
});
