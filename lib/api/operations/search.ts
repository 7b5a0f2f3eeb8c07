import { z } from "zod";
import { KINDS } from "#lib/domain/kinds.ts";
import { searchPages } from "#lib/search/search-pages.ts";
import { linkToNext, readCursor, writeCursor } from "../cursor.ts";
import { defineOperation } from "../operation.ts";
import { cursorParameter, limitParameter, textParameter, wordParameter } from "../parameters.ts";
import { searchResultSchema } from "../schemas/search.ts";

const placeSchema = z.strictObject({ offset: z.int().min(0).max(10_000) });

export const search = defineOperation({
  method: "GET",
  path: "/api/v1/search",
  operationId: "search",
  summary: "Search the pages of today",
  description:
    "First the page that is called so, then other names, titles that hold the words, pages that hold them, and " +
    "similar names. Quotes, `-` and `or` mean what they mean in a web search. At most about 1,000 hits are ranked.",
  tags: ["Search"],
  params: z.strictObject({}),
  query: z.strictObject({
    q: textParameter.meta({ description: "What to search for. Without a letter or digit nothing is found." }),
    kind: wordParameter(KINDS).optional(),
    limit: limitParameter(100, 20),
    cursor: cursorParameter,
  }),
  responses: {
    200: { description: "The hits, best first.", schema: searchResultSchema },
    errors: ["invalid-parameter"],
  },
  async handle(db, { query, url }) {
    const read = query.cursor === undefined ? { place: { offset: 0 } } : readCursor(url, query.cursor, placeSchema);
    if ("problem" in read) return read;
    const { offset } = read.place;
    const { total, items } = await searchPages(db, query.q, { kind: query.kind, limit: query.limit, offset });
    const shown = offset + items.length;
    const next = items.length > 0 && shown < total ? writeCursor(url, { offset: shown }) : null;
    return { body: { items, total, next }, links: linkToNext(url, next) };
  },
});
