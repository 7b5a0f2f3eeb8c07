import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import type { Clocks, StatedClocks } from "#lib/domain/clocks.ts";
import { today } from "#lib/domain/dates.ts";
import type { Problem } from "#lib/domain/errors.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { readClocks } from "./read-clocks.ts";

const placeSchema = z.strictObject({
  offset: z.int().min(0),
  at: z.int().min(0).max(999_999_999),
  asOf: z.iso.date(),
});

/** Where a list is read from and by which clocks. `fixed` and `fixedLog` are those of {@link readClocks}. */
export type ListPlace = { clocks: Clocks; offset: number; fixed: boolean; fixedLog: boolean };

/**
 * The place a call asks for. A cursor carries the clocks of the answer before, so that the answers of one list fit
 * together however much is saved between them.
 */
export async function findPlace(
  db: Database,
  url: URL,
  query: StatedClocks & { cursor?: string },
): Promise<{ place: ListPlace } | { problem: Problem }> {
  if (query.cursor === undefined) return { place: { ...(await readClocks(db, query)), offset: 0 } };
  const read = readCursor(url, query.cursor, placeSchema);
  if ("problem" in read) return read;
  const { offset, ...clocks } = read.place;
  return { place: { clocks, offset, fixed: false, fixedLog: false } };
}

/**
 * The cursor of what follows `shown` items; null when that is nothing. `log` is the revision at which they were read.
 */
export function cursorAfter(
  url: URL,
  { clocks, offset }: ListPlace,
  shown: number,
  total: number,
  log: number,
): string | null {
  if (shown === 0 || offset + shown >= total) return null;
  return writeCursor(url, { offset: offset + shown, at: clocks.at ?? log, asOf: clocks.asOf ?? today() });
}
