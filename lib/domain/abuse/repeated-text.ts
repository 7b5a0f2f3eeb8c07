import type { Rule, TextChange } from "./change.ts";

const MAX_LINE_COUNT = 10;
const RUN = /([^\s])\1{199,}/u;
const MAX_PAGES = 3;
/** Shorter additions, such as a category or a full stop, are alike by chance. */
const MIN_ADDED = 20;

/** The same over and over: a line, a character, or one text on several pages. */
export const judgeRepeatedText: Rule = ({ before, after, recent }) => {
  const change = { page: null, before: before?.body ?? "", after: after.body };
  const finding = { rule: "repeated-text", pointer: "/body" };
  const others = pagesWithSameText(change, recent.texts);
  if (others >= MAX_PAGES - 1)
    return { ...finding, measure: "hold", detail: `The same text was added to ${others} other pages just now.` };
  const line = findRepeatedLine(change);
  if (line) return { ...finding, measure: "warn", detail: `The line “${shorten(line)}” is there ten times or more.` };
  if (RUN.test(change.after) && !RUN.test(change.before))
    return { ...finding, measure: "warn", detail: "One character is there 200 times or more in a row." };
  return null;
};

function pagesWithSameText(change: TextChange, texts: readonly TextChange[]): number {
  const added = addedText(change);
  if (added.length < MIN_ADDED) return 0;
  return new Set(texts.filter((text) => addedText(text) === added).map(({ page }) => page)).size;
}

/** The lines that an edit added, as one text. */
function addedText({ before, after }: TextChange): string {
  const known = new Set(linesOf(before));
  return linesOf(after)
    .filter((line) => !known.has(line))
    .join("\n");
}

function findRepeatedLine({ before, after }: TextChange): string | null {
  const earlier = countLines(before);
  for (const [line, count] of countLines(after))
    if (count >= MAX_LINE_COUNT && count > (earlier.get(line) ?? 0) && isProse(line)) return line;
  return null;
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(text)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Fences, rows of a table and closing tags are alike by their nature. */
const isProse = (line: string): boolean => /\p{L}/u.test(line) && !/^(?:<|\||```|~~~)/.test(line);

const shorten = (line: string): string => (line.length > 60 ? `${line.slice(0, 59)}…` : line);
