import { diffLines } from "#lib/domain/merge/diff-lines.ts";
import type { Change } from "#lib/domain/merge/diff-tokens.ts";
import { diffWords, type Piece } from "./diff-words.ts";
import { findMoves, type Moves } from "./find-moves.ts";
import { pairLines } from "./pair-lines.ts";
import { splitLines } from "./split-lines.ts";

/**
 * One line of a diff. `before` and `after` are its numbers in the two texts, counted from 1. A moved line stands twice,
 * where it was and where it is, and each names the other's number.
 */
export type DiffRow =
  | { kind: "same"; before: number; after: number; text: string }
  | { kind: "changed"; before: number; after: number; pieces: Piece[] }
  | { kind: "removed"; before: number; text: string; movedTo: number | null }
  | { kind: "added"; after: number; text: string; movedFrom: number | null };

/** Changes that stand near each other, with the lines around them. `before`, `after`: the number of the first line. */
export type DiffHunk = { before: number; after: number; rows: DiffRow[] };

export type TextDiff = {
  hunks: DiffHunk[];
  counts: { changed: number; removed: number; added: number; moved: number };
};

const CONTEXT = 3;

/**
 * The difference of two texts by lines, and by words inside a line that was changed. Both texts as they are kept: whether
 * the last line ends makes no difference. Bounded in time: beyond some hundred changed lines without one that stands still
 * between them, a stretch counts as replaced.
 */
export function diffText(before: string, after: string): TextDiff {
  const [older, newer] = [splitLines(before), splitLines(after)];
  const changes = diffLines(older, newer);
  const moves = findMoves(older, newer, changes);
  const texts = { older, newer, moves, origins: new Map([...moves].map(([from, to]) => [to, from])) };
  const hunks = groupNear(changes, older.length).map((group) => hunkOf(texts, group));
  return { hunks, counts: countRows(hunks) };
}

type Texts = { older: string[]; newer: string[]; moves: Moves; origins: Moves };
type Group = { from: number; to: number; changes: Change[] };

/** Changes whose context touches, or all but one line, belong together; `from` and `to` bound them with their context in the older text. */
function groupNear(changes: readonly Change[], length: number): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const to = Math.min(change.to + CONTEXT, length);
    if (last && change.from - CONTEXT <= last.to + 1) {
      last.changes.push(change);
      last.to = to;
    } else groups.push({ from: Math.max(change.from - CONTEXT, 0), to, changes: [change] });
  }
  return groups;
}

function hunkOf(texts: Texts, { from, to, changes }: Group): DiffHunk {
  const [first] = changes;
  const rows: DiffRow[] = [];
  let shift = first ? first.start - first.from : 0;
  const hunk = { before: from + 1, after: from + shift + 1, rows };
  let at = from;
  for (const change of changes) {
    rows.push(...sameRows(texts, at, change.from, shift));
    addChangedRows(rows, texts, change);
    shift = change.end - change.to;
    at = change.to;
  }
  rows.push(...sameRows(texts, at, to, shift));
  return hunk;
}

const sameRows = ({ older }: Texts, from: number, to: number, shift: number): DiffRow[] =>
  older
    .slice(from, to)
    .map((text, line) => ({ kind: "same", before: from + line + 1, after: from + shift + line + 1, text }));

/** What was removed stands before what was added, up to each line that became another. */
function addChangedRows(
  rows: DiffRow[],
  { older, newer, moves, origins }: Texts,
  { from, to, start, end }: Change,
): void {
  const removed = placesBetween(from, to).filter((place) => !moves.has(place));
  const added = placesBetween(start, end).filter((place) => !origins.has(place));
  const pairs = pairLines(textsAt(older, removed), textsAt(newer, added));
  let [was, is] = [from, start];
  const flush = (stop: number, otherStop: number): void => {
    for (; was < stop; was += 1)
      rows.push({ kind: "removed", before: was + 1, text: older[was] ?? "", movedTo: numberOf(moves.get(was)) });
    for (; is < otherStop; is += 1)
      rows.push({ kind: "added", after: is + 1, text: newer[is] ?? "", movedFrom: numberOf(origins.get(is)) });
  };
  for (const [i, j] of pairs) {
    const [one, other] = [removed[i] ?? from, added[j] ?? start];
    flush(one, other);
    const pieces = diffWords(older[one] ?? "", newer[other] ?? "");
    rows.push({ kind: "changed", before: one + 1, after: other + 1, pieces });
    [was, is] = [one + 1, other + 1];
  }
  flush(to, end);
}

const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, line) => from + line);

const textsAt = (lines: readonly string[], places: readonly number[]): string[] =>
  places.map((place) => lines[place] ?? "");

const numberOf = (place: number | undefined): number | null => (place === undefined ? null : place + 1);

function countRows(hunks: readonly DiffHunk[]): TextDiff["counts"] {
  const counts = { changed: 0, removed: 0, added: 0, moved: 0 };
  for (const row of hunks.flatMap(({ rows }) => rows)) {
    if (row.kind === "changed") counts.changed += 1;
    else if (row.kind === "removed" && row.movedTo === null) counts.removed += 1;
    else if (row.kind === "added") counts[row.movedFrom === null ? "added" : "moved"] += 1;
  }
  return counts;
}
