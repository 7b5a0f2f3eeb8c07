import type { DiffHunk } from "#lib/domain/diff/diff-text.ts";

// More lines than this nobody reads, and a browser takes long to lay them out.
const MAX_ROWS = 3_000;

/** The hunks up to the most rows that are shown, and how many rows are left out. */
export function limitHunks(hunks: readonly DiffHunk[]): { shown: DiffHunk[]; leftOut: number } {
  const shown: DiffHunk[] = [];
  let room = MAX_ROWS;
  let leftOut = 0;
  for (const hunk of hunks) {
    const rows = hunk.rows.slice(0, room);
    if (rows.length > 0) shown.push({ ...hunk, rows });
    leftOut += hunk.rows.length - rows.length;
    room -= rows.length;
  }
  return { shown, leftOut };
}
