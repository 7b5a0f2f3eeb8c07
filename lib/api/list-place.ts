import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import type { Clocks, StatedClocks } from "#lib/domain/clocks.ts";
import { today } from "#lib/domain/dates.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { Link } from "#lib/http/link-header.ts";
import type { Keys, Seek } from "#lib/lists/seek.ts";
import type { KeyType } from "#lib/lists/sort-order.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { readClocks } from "./read-clocks.ts";

/** Where a list is read from and by which clocks. `fixed` and `fixedLog` are those of {@link readClocks}. */
export type ListPlace = { clocks: Clocks; seek: Seek | null; fixed: boolean; fixedLog: boolean };

/**
 * The place a call asks for. A cursor carries the clocks of the answer before and the keys of the item that it goes on
 * from, so that the answers of one list fit together however much is saved between them.
 */
export async function findPlace(
  db: Database,
  url: URL,
  query: StatedClocks & { cursor?: string },
  types: readonly KeyType[],
): Promise<{ place: ListPlace } | { problem: Problem }> {
  if (query.cursor === undefined) return { place: { ...(await readClocks(db, query)), seek: null } };
  const read = readCursor(url, query.cursor, placeSchema(types));
  if ("problem" in read) return read;
  const { keys, back, ...clocks } = read.place;
  return { place: { clocks, seek: { keys, back: back === 1 }, fixed: false, fixedLog: false } };
}

/** Whoever forges a cursor gets no further than to a list of their own making. */
const placeSchema = (types: readonly KeyType[]) =>
  z.strictObject({
    keys: z
      .array(z.union([z.int().min(-MOST).max(MOST), z.string().regex(/^[^\0]*$/)]))
      .refine(
        (keys) => keys.length === types.length && keys.every((key, at) => typeof key === TYPE_OF[types[at] ?? "int"]),
      ),
    back: z.literal([0, 1]),
    at: z.int().min(0).max(999_999_999),
    asOf: z.iso.date(),
  });

const MOST = 2_147_483_647;

const TYPE_OF: Record<KeyType, "number" | "string"> = { int: "number", text: "string" };

/**
 * The cursor of what follows, null at the end, and links to both sides and to the beginning. `log` is the revision at which
 * the list was read.
 */
export function leadOn(
  url: URL,
  { clocks, seek }: ListPlace,
  { before, after, log }: { before: Keys | null; after: Keys | null; log: number },
): { next: string | null; links: Link[] } {
  const of = { at: clocks.at ?? log, asOf: clocks.asOf ?? today() };
  const cursor = (keys: Keys | null, back: 0 | 1) => keys && writeCursor(url, { keys, back, ...of });
  const next = cursor(after, 0);
  const links = [
    ...linkTo(url, "next", next),
    ...linkTo(url, "prev", cursor(before, 1)),
    ...(seek ? linkTo(url, "first", "") : []),
  ];
  return { next, links };
}

/** The link to another part of the list; an empty cursor is its beginning, by the clocks of now. */
function linkTo(url: URL, rel: string, cursor: string | null): Link[] {
  if (cursor === null) return [];
  const target = new URL(url);
  target.searchParams.delete("cursor");
  if (cursor) target.searchParams.set("cursor", cursor);
  return [{ href: target.pathname + target.search, rel }];
}
