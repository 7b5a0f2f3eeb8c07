import { z } from "zod";
import { CONFIDENCES, type Confidence } from "#lib/domain/confidence.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { readPlacements } from "#lib/taxonomy/read-placements.ts";
import { linkToNext } from "../cursor.ts";
import { cursorAfter, findPlace } from "../list-place.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters, cursorParameter, limitParameter, slugParameter, wordParameter } from "../parameters.ts";
import { listSchema } from "../schemas/common.ts";
import { named } from "../schemas/named.ts";
import { placementOf, placementSchema } from "../schemas/placement.ts";

export const listPlacements = defineOperation({
  method: "GET",
  path: "/api/v1/placements",
  operationId: "listPlacements",
  summary: "Placements as rows",
  description:
    "Which offering stands on which component, since when and how well known, in the order of the stack. " +
    "Deprecated claims are left out.",
  tags: ["Stack"],
  params: z.strictObject({}),
  query: z.strictObject({
    offering: slugParameter("Only of this offering.", "amazon-s3").optional(),
    component: slugParameter("Only on this component.", "object-storage").optional(),
    layer: slugParameter("Only in this layer.", "platform").optional(),
    vendor: slugParameter("Only of this vendor's offerings.", "aws").optional(),
    role: wordParameter(["primary", "secondary"]).optional(),
    confidence: wordParameter(Object.keys(CONFIDENCES) as Confidence[]).optional(),
    holds: wordParameter(["asOf", "any"])
      .default("asOf")
      .meta({ description: "`asOf`: those that hold on that day. `any`: of all times." }),
    limit: limitParameter(500, 100),
    cursor: cursorParameter,
    ...clockParameters,
  }),
  responses: {
    200: { description: "The rows.", schema: named("PlacementList", listSchema(placementSchema)) },
    errors: ["invalid-parameter"],
  },
  async handle(db, { query, pages, url }) {
    const found = await findPlace(db, url, query);
    if ("problem" in found) return found;
    const { place } = found;
    const log = await readHead(db);
    const wanted = (await readPlacements(db, pages, place.clocks)).filter(
      (row) =>
        (query.holds === "any" || row.holds) &&
        (query.role === undefined || row.role === query.role) &&
        (query.confidence === undefined || row.confidence === query.confidence),
    );
    const items = wanted.slice(place.offset, place.offset + query.limit).map(placementOf);
    const next = cursorAfter(url, place, items.length, wanted.length, log);
    return {
      body: { items, total: wanted.length, next },
      keep: place.fixed ? "immutable" : null,
      links: linkToNext(url, next),
    };
  },
});
