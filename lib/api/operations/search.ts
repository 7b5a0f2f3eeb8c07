import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import type { Clocks, StatedClocks } from "#lib/domain/clocks.ts";
import { KINDS } from "#lib/domain/kinds.ts";
import { searchPages } from "#lib/search/search-pages.ts";
import { linkToNext, readCursor, writeCursor } from "../cursor.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters, cursorParameter, limitParameter, textParameter, wordParameter } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { searchResultSchema } from "../schemas/search.ts";

const placeSchema = z.strictObject({
  offset: z.int().min(0).max(10_000),
  at: z.int().min(0).max(999_999_999),
  asOf: z.union([z.iso.date(), z.literal("")]),
});

export const search = defineOperation({
  method: "GET",
  path: "/api/v1/search",
  operationId: "search",
  summary: "Search the pages",
  description:
    "First the page that is called so, then other names, titles that hold the words, pages that hold them, and " +
    "similar names. Quotes, `-` and `or` mean what they mean in a web search. At most about 1,000 hits are ranked. With `at` what the " +
    "wiki said then is searched; with `asOf` components, vendors and offerings only if they stand in the stack on that day.",
  tags: ["Search"],
  params: z.strictObject({}),
  query: z.strictObject({
    q: textParameter.meta({ description: "What to search for. Without a letter or digit nothing is found." }),
    kind: wordParameter(KINDS).optional(),
    limit: limitParameter(100, 20),
    cursor: cursorParameter,
    ...clockParameters,
  }),
  responses: {
    200: { description: "The hits, best first.", schema: searchResultSchema },
    errors: ["invalid-parameter"],
  },
  async handle(db, { query, url }) {
    const read = query.cursor === undefined ? null : readCursor(url, query.cursor, placeSchema);
    if (read && "problem" in read) return read;
    const { offset, clocks, keep } = read ? placeOf(read.place) : await beginningOf(db, query);
    const { q, kind, limit } = query;
    const { total, items, log } = await searchPages(db, q, { kind, limit, offset }, clocks);
    const shown = offset + items.length;
    const place = { offset: shown, at: clocks.at ?? log ?? 0, asOf: clocks.asOf ?? "" };
    const next = items.length > 0 && shown < total ? writeCursor(url, place) : null;
    return { body: { items, total, next }, keep, links: linkToNext(url, next) };
  },
});

type Place = { offset: number; clocks: Clocks; keep: "immutable" | null };

const placeOf = ({ offset, at, asOf }: z.output<typeof placeSchema>): Place => ({
  offset,
  clocks: { at, asOf: asOf || null },
  keep: null,
});

/** Nothing that is found without a day depends on one. */
async function beginningOf(db: Database, stated: StatedClocks): Promise<Place> {
  const { clocks, fixedLog } = await readClocks(db, stated);
  return { offset: 0, clocks, keep: fixedLog ? "immutable" : null };
}
