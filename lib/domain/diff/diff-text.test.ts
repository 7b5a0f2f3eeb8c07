import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseBody } from "#lib/domain/content.ts";
import { type DiffRow, diffText, type TextDiff } from "./diff-text.ts";
import type { Piece } from "./diff-words.ts";
import { splitLines } from "./split-lines.ts";

const partsOf = (pieces: readonly Piece[], without: Piece["kind"]): string =>
  pieces.map(({ kind, text }) => (kind === without ? "" : text)).join("");

function lineOf(row: DiffRow, side: "before" | "after"): string {
  if (row.kind === "changed") return partsOf(row.pieces, side === "before" ? "added" : "removed");
  return row.text;
}

/** The lines of one side that a hunk shows. */
const sideOf = (rows: readonly DiffRow[], side: "before" | "after"): string[] =>
  rows.filter(({ kind }) => kind !== (side === "before" ? "added" : "removed")).map((row) => lineOf(row, side));

function apply(before: string, { hunks }: TextDiff): string {
  const lines = splitLines(before);
  const made: string[][] = [];
  let at = 0;
  for (const { before: first, rows } of hunks) {
    const older = sideOf(rows, "before");
    expect(lines.slice(first - 1, first - 1 + older.length)).toEqual(older);
    made.push(lines.slice(at, first - 1), sideOf(rows, "after"));
    at = first - 1 + older.length;
  }
  made.push(lines.slice(at));
  return made.map((part) => part.map((line) => `${line}\n`).join("")).join("");
}

const anyLine = fc.constantFrom("", "one two three four", "one two five four", "## A heading here", "x", "👍 👎");
const anyText = fc.array(anyLine, { maxLength: 25 }).map((lines) => normaliseBody(lines.join("\n")));
const numbered = (length: number, name: string) =>
  Array.from({ length }, (_, line) => `${name} of line ${line} is told here.\n`).join("");

describe("the diff of two texts", () => {
  it("makes the newer out of the older, and numbers the lines of both", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const diff = diffText(before, after);
        expect(apply(before, diff)).toBe(after);
        const [older, newer] = [splitLines(before), splitLines(after)];
        for (const row of diff.hunks.flatMap(({ rows }) => rows)) {
          if (row.kind !== "added") expect(older[row.before - 1]).toBe(lineOf(row, "before"));
          if (row.kind !== "removed") expect(newer[row.after - 1]).toBe(lineOf(row, "after"));
        }
      }),
    );
  });

  it("is empty for a text and itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffText(text, text).hunks).toEqual([]);
      }),
    );
  });

  it("tells a moved line at both its places, each with the other’s number", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const rows = diffText(before, after).hunks.flatMap((hunk) => hunk.rows);
        for (const row of rows) {
          if (row.kind === "removed" && row.movedTo !== null)
            expect(rows).toContainEqual({ kind: "added", after: row.movedTo, text: row.text, movedFrom: row.before });
          if (row.kind === "added" && row.movedFrom !== null)
            expect(rows).toContainEqual({ kind: "removed", before: row.movedFrom, text: row.text, movedTo: row.after });
        }
      }),
    );
  });

  it("shows three lines around each change and leaves out what lies between", () => {
    const before = Array.from({ length: 20 }, (_, line) => `line ${line + 1}\n`);
    const after = before.with(1, "new words\n").with(17, "other words\n");
    expect(
      diffText(before.join(""), after.join("")).hunks.map(({ before: first, rows }) => [first, rows.length]),
    ).toEqual([
      [1, 6],
      [15, 7],
    ]);
  });

  it("pairs a changed line with what became of it, and marks the words", () => {
    const diff = diffText("Keeps objects in buckets.\n", "New line.\nKeeps large objects in buckets.\n");
    expect(diff.hunks[0]?.rows).toEqual([
      { kind: "added", after: 1, text: "New line.", movedFrom: null },
      {
        kind: "changed",
        before: 1,
        after: 2,
        pieces: [
          { kind: "same", text: "Keeps " },
          { kind: "added", text: "large " },
          { kind: "same", text: "objects in buckets." },
        ],
      },
    ]);
    expect(diff.counts).toEqual({ changed: 1, removed: 0, added: 1, moved: 0 });
  });

  it("pairs lines by what they say, not by their place", () => {
    const before = "An opening that is gone.\nKeeps objects in buckets.\n";
    const after = "Keeps objects in large buckets.\nQuite another thing stands here.\n";
    const rows = diffText(before, after).hunks.flatMap((hunk) => hunk.rows);
    expect(rows.map(({ kind }) => kind)).toEqual(["removed", "changed", "added"]);
  });

  it("finds a block that was moved, but does not call blank lines and brackets moved", () => {
    const block = "## The history of it\n\nIt began in October 2008.\n";
    const stays = "Stays here as it was.\nThis stays here too.\nAnd so does this.\nAnd this.\n";
    const rows = diffText(`${block}\n{\n${stays}`, `${stays}\n{\n${block}`).hunks.flatMap((hunk) => hunk.rows);
    const removed = rows.filter((row) => row.kind === "removed").map(({ before, movedTo }) => [before, movedTo]);
    expect(removed).toEqual([
      [1, 7],
      [2, 8],
      [3, 9],
      [4, null],
      [5, null],
    ]);
  });

  it("moves each of two lines that say the same once", () => {
    const [line, stays] = ["The same line stands here twice.\n", "a\nb\nc\nd\ne\n"];
    const diff = diffText(`${line}x\n${line}${stays}`, `${stays}${line}y\n${line}`);
    expect(diff.counts).toEqual({ changed: 0, removed: 1, added: 1, moved: 2 });
  });

  it("of a page that is new has only added lines", () => {
    expect(diffText("", "a\nb\n")).toEqual({
      hunks: [
        {
          before: 1,
          after: 1,
          rows: [
            { kind: "added", after: 1, text: "a", movedFrom: null },
            { kind: "added", after: 2, text: "b", movedFrom: null },
          ],
        },
      ],
      counts: { changed: 0, removed: 0, added: 2, moved: 0 },
    });
  });

  it.each([
    ["written anew", numbered(20_000, "The first text"), numbered(20_000, "Another saying")],
    ["changed in every line", numbered(20_000, "The old word"), numbered(20_000, "The new word")],
    ["turned around", numbered(20_000, "A line"), splitLines(numbered(20_000, "A line")).reverse().join("\n")],
    ["of 1 MB in one line", "word ".repeat(200_000), "other ".repeat(170_000)],
    ["of blank lines", "\n".repeat(500_000), "\nx".repeat(250_000)],
    ["of one line over and over", "the same line again\n".repeat(20_000), "x\nthe same line again\n".repeat(15_000)],
  ])("of a large text %s takes less than two seconds of the processor", (_, before, after) => {
    const start = process.cpuUsage();
    const diff = diffText(normaliseBody(before), normaliseBody(after));
    const spent = process.cpuUsage(start);
    expect((spent.user + spent.system) / 1000).toBeLessThan(2_000);
    expect(apply(normaliseBody(before), diff) === normaliseBody(after)).toBe(true);
  });
});
