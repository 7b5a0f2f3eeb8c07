import { z } from "zod";
import type { Clocks } from "#lib/domain/clocks.ts";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import { listRevisions } from "#lib/revisions/list-revisions.ts";
import { capitalised, EXAMPLES, tagOf } from "../collection-words.ts";
import { linkToNext, readCursor, writeCursor } from "../cursor.ts";
import { findNamedPage } from "../find-named-page.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { clockParameters, cursorParameter, limitParameter, nameParameter } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { historySchema, logEntryOf } from "../schemas/revision.ts";

/** The revision from which on nothing had been written at the second clock. */
const firstBeyond = ({ at }: Clocks): number | undefined => (at === null ? undefined : at + 1);

const placeSchema = z.strictObject({ before: z.int().min(1) });

/** The history of one page of a kind. */
export const historyOf = (kind: Kind): Operation =>
  defineOperation({
    method: "GET",
    path: `/api/v1/${collectionOf(kind)}/{name}/revisions`,
    operationId: `list${capitalised(kind)}Revisions`,
    summary: `The revisions of one ${kind}`,
    description: "Newest first. With `at` those that had been made by then.",
    tags: [tagOf(kind)],
    params: z.strictObject({ name: nameParameter(EXAMPLES[kind]) }),
    query: z.strictObject({ limit: limitParameter(500, 50), cursor: cursorParameter, at: clockParameters.at }),
    responses: {
      200: {
        description: "The revisions.",
        schema: historySchema,
      },
      moved: true,
      errors: ["invalid-parameter", "not-found", "not-yet"],
    },
    async handle(db, { params, query, url }) {
      const read = query.cursor === undefined ? null : readCursor(url, query.cursor, placeSchema);
      if (read && "problem" in read) return read;
      const { clocks, fixedLog } = await readClocks(db, query);
      const found = await findNamedPage(db, kind, params.name, clocks.at, { below: "/revisions", gone: true });
      if (!("page" in found)) return found;
      const before = read?.place.before ?? firstBeyond(clocks);
      const rows = await listRevisions(db, found.page.id, { before, limit: query.limit + 1 });
      const items = rows.slice(0, query.limit).map((row) => ({ ...logEntryOf(row), title: row.title }));
      const last = rows.length > query.limit ? items.at(-1) : undefined;
      const next = last ? writeCursor(url, { before: last.number }) : null;
      return { body: { items, next }, keep: fixedLog ? "immutable" : null, links: linkToNext(url, next) };
    },
  });
