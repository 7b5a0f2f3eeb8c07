import type { Passage } from "#lib/domain/search-hit.ts";

/**
 * Set around what matched by the database: characters of the private use area, which no text of ours has a meaning
 * for.
 */
export const MATCH_BEGINS = "\u{E000}";
export const MATCH_ENDS = "\u{E001}";
export const PASSAGE_ENDS = "\u{E002}";

/** Cuts a marked text where matches begin and end; white space becomes single spaces. */
export function splitPassage(marked: string): Passage {
  const pieces = marked.replace(/\s+/g, " ").split(/([\u{E000}-\u{E002}])/u);
  const passage: Passage = [];
  let match = false;
  for (const piece of pieces) {
    if (piece === MATCH_BEGINS) match = true;
    else if (piece === MATCH_ENDS) match = false;
    else if (piece && piece !== PASSAGE_ENDS) passage.push({ text: piece, match });
  }
  return passage;
}

/** The passages of a marked text that hold a match. */
export const splitPassages = (marked: string): Passage[] =>
  marked
    .split(PASSAGE_ENDS)
    .map(splitPassage)
    .filter((passage) => passage.some((piece) => piece.match));
