/** What somebody searches for, ready to be asked. */
export type Question = {
  /** The words and the operators of a web search: "a phrase", -without, or. Empty when there is nothing to ask. */
  words: string;
  /** The last word, which may be unfinished; empty when what was typed does not end with one. */
  unfinished: string;
  /**
   * Whether names that are merely similar may be answered too: not for one or two letters, nor when operators make it
   * exact.
   */
  forgiving: boolean;
};

const MAX_LENGTH = 200;

/**
 * Reads what was typed, whatever it is: invisible characters count as spaces, hyphens and slashes inside a word part
 * it (the text is indexed by its parts), and what is beyond 200 characters is left out.
 */
export function readQuestion(typed: string): Question {
  const words = typed
    .toWellFormed()
    .replace(/[\p{C}\s/]+/gu, " ")
    .replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, " ")
    .trim()
    .slice(0, MAX_LENGTH)
    .toWellFormed();
  if (!/[\p{L}\p{N}]/u.test(words)) return { words: "", unfinished: "", forgiving: false };
  const forgiving = words.length > 2 && !/(?:^|\s)-|"/.test(words);
  return { words, unfinished: unfinishedWord(words), forgiving };
}

function unfinishedWord(words: string): string {
  const [, before = "", word = ""] = /^(.*?)([\p{L}\p{Nd}]{2,})$/u.exec(words) ?? [];
  return /[-"]$/.test(before) ? "" : word;
}
