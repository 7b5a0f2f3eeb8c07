/** A layer or component of ours that answers to a concept of a model, and how near it comes (a SKOS mapping relation). */
export type Match<Name> = { page: Name; relation: string };

/** A model against ours: what stands for each of its concepts, and what of ours has no concept there. */
export type ModelCrosswalk<Name> = { concepts: { concept: string; matches: Match<Name>[] }[]; unmatched: Name[] };

/**
 * Lays what our pages say of a model beside the model's own list: its concepts in its order, then others that only our
 * pages name.
 */
export function crosswalkOf<Name extends { id: number }>(
  own: readonly string[],
  mappings: readonly { from: Name; concept: string; relation: string }[],
  ours: readonly Name[],
): ModelCrosswalk<Name> {
  const concepts = [...new Set([...own, ...mappings.map(({ concept }) => concept)])];
  const matched = new Set(mappings.map(({ from }) => from.id));
  return {
    concepts: concepts.map((concept) => ({
      concept,
      matches: mappings
        .filter((mapping) => mapping.concept === concept)
        .map(({ from, relation }) => ({ page: from, relation })),
    })),
    unmatched: ours.filter(({ id }) => !matched.has(id)),
  };
}
