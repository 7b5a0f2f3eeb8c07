import { diffLines } from "#lib/domain/merge/diff-lines.ts";
import { splitLines } from "./split-lines.ts";

/** A page's text as one revision said it; null where it is hidden. */
export type TextVersion = { number: number; body: string | null };

/**
 * The revision that brought a line. `orHidden`: texts between it and the one before are hidden, so one of those may have
 * brought it.
 */
export type LineMark = { revision: number; orHidden: boolean };

export type BlamedLine = LineMark & { text: string };

/** What is known after some versions; to begin with, {@link NOTHING_BLAMED}. */
export type TextBlame = {
  lines: readonly string[];
  marks: readonly LineMark[];
  passedHidden: boolean;
  /** The marks of the last different texts, by the text. */
  known: ReadonlyMap<string, readonly LineMark[]>;
};

export const NOTHING_BLAMED: TextBlame = { lines: [], marks: [], passedHidden: false, known: new Map() };

// So many texts are kept to be known again.
const MAX_KNOWN = 20;

/**
 * Goes on by one version, in the order of the log. A line that stands in both keeps its mark; a text that comes back as it
 * was, by an undo or a revert, brings back the marks that its lines had.
 */
export function blameNext(blame: TextBlame, { number, body }: TextVersion): TextBlame {
  if (body === null) return { ...blame, passedHidden: true };
  const lines = splitLines(body);
  const marks = blame.known.get(body) ?? marksOf(blame, lines, { revision: number, orHidden: blame.passedHidden });
  return { lines, marks, passedHidden: false, known: remember(blame.known, body, marks) };
}

function marksOf(blame: TextBlame, lines: readonly string[], mark: LineMark): LineMark[] {
  const marks: LineMark[] = [];
  let at = 0;
  for (const { from, to, start, end } of diffLines(blame.lines, lines)) {
    for (; at < from; at += 1) marks.push(blame.marks[at] ?? mark);
    for (let line = start; line < end; line += 1) marks.push(mark);
    at = to;
  }
  for (; at < blame.lines.length; at += 1) marks.push(blame.marks[at] ?? mark);
  return marks;
}

function remember(known: TextBlame["known"], body: string, marks: readonly LineMark[]): TextBlame["known"] {
  const all = new Map(known);
  all.delete(body);
  all.set(body, marks);
  const [oldest] = all.keys();
  if (all.size > MAX_KNOWN && oldest !== undefined) all.delete(oldest);
  return all;
}

/** Each line of the newest version that is not hidden, with the revision that brought it as it is. */
export function blameLines(versions: Iterable<TextVersion>): BlamedLine[] {
  let blame = NOTHING_BLAMED;
  for (const version of versions) blame = blameNext(blame, version);
  return linesOfBlame(blame);
}

export const linesOfBlame = ({ lines, marks }: TextBlame): BlamedLine[] =>
  lines.map((text, line) => ({ text, ...(marks[line] ?? { revision: 0, orHidden: false }) }));
