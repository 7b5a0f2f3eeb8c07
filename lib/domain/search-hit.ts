import type { PageName } from "./page-name.ts";

/** A piece of plain text, cut where what was searched for begins and ends. */
export type Passage = { text: string; match: boolean }[];

/**
 * A page that a search found. `heading` is its title with the words marked; `passages` are the places of its text that
 * hold them, none when only its name does. A `score` can be compared within one answer.
 */
export type SearchHit = {
  page: PageName & { definition: string };
  heading: Passage;
  passages: Passage[];
  score: number;
};

/** A page whose name begins like what is being typed. `name` is the title or the other name by which it was found. */
export type Suggestion = PageName & { name: string };
