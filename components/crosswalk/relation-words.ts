/** The SKOS mapping relations in words, read from our component to the other's concept. */
export const RELATION_WORDS: Record<string, string> = {
  exactMatch: "the same",
  closeMatch: "about the same",
  broadMatch: "a part of it",
  narrowMatch: "contains it",
  relatedMatch: "related",
};
