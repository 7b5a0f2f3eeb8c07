import type { Change } from "./change.ts";

/** Edits of one page by one author with nobody's in between, newest first. */
export type Run<C extends Change> = readonly [C, ...C[]];

export type Day<C extends Change> = { date: string; runs: Run<C>[] };

/**
 * Changes, newest first, by day (UTC), and in a day those together that one author made to one page one after the other,
 * as the enhanced recent changes of MediaWiki fold them. A hidden author is nobody's equal.
 */
export function groupChanges<C extends Change>(changes: readonly C[]): Day<C>[] {
  const days: Day<C>[] = [];
  for (const change of changes) {
    const date = change.at.slice(0, 10);
    if (days.at(-1)?.date !== date) days.push({ date, runs: [] });
    const runs = days.at(-1)?.runs ?? [];
    const run = runs.at(-1);
    if (run && continues(run[0], change)) runs[runs.length - 1] = [...run, change];
    else runs.push([change]);
  }
  return days;
}

const continues = (newer: Change, older: Change): boolean =>
  newer.page.id === older.page.id && newer.by !== null && newer.by === older.by;
