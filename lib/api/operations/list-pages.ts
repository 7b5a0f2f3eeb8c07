import { z } from "zod";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import { type ListedPage, listPages, looksAtPlacements, type PageFilter } from "#lib/pages/list-pages.ts";
import { tagOf } from "../collection-words.ts";
import { linkToNext } from "../cursor.ts";
import { cursorAfter, findPlace } from "../list-place.ts";
import { type ListQuery, listQuery } from "../list-query.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { hasPlacements, pageListSchema } from "../schemas/page.ts";

/** The list of all pages of a kind. */
export const listOf = (kind: Kind): Operation =>
  defineOperation({
    method: "GET",
    path: `/api/v1/${collectionOf(kind)}`,
    operationId: `list${tagOf(kind)}`,
    summary: `All ${collectionOf(kind)}`,
    description: DESCRIPTIONS[kind],
    tags: [tagOf(kind)],
    params: z.strictObject({}),
    query: listQuery(kind),
    responses: { 200: { description: "The list.", schema: pageListSchema(kind) }, errors: ["invalid-parameter"] },
    async handle(db, { query, pages, url }) {
      const found = await findPlace(db, url, query);
      if ("problem" in found) return found;
      const { place } = found;
      const filter: PageFilter = { ...filterOf(kind, query), ...pages };
      const range = { order: query.sort, offset: place.offset, limit: query.limit };
      const { items, total, log } = await listPages(db, kind, filter, place.clocks, range);
      const next = cursorAfter(url, place, items.length, total, log);
      const fixed = looksAtPlacements(kind, filter) ? place.fixed : place.fixedLog;
      const body = { items: items.map((item) => pick(item, query.fields)), total, next };
      return { body, keep: fixed ? "immutable" : null, links: linkToNext(url, next) };
    },
  });

const STANDING =
  "With `asOf` only what stands in the stack on that day; filters by place look at that day, by default today.";

const DESCRIPTIONS: Record<Kind, string> = {
  layer: "Layers from the lowest up. Nothing about a layer is dated, so `asOf` leaves the list as it is.",
  component: `Components in the order of the stack. ${STANDING}`,
  vendor: `Vendors by title. ${STANDING}`,
  offering: `Offerings by title. ${STANDING}`,
  model: "Other authors' stacks. Nothing about a model is dated, so `asOf` leaves the list as it is.",
  article: "Articles. Nothing about an article is dated, so `asOf` leaves the list as it is.",
};

const filterOf = (kind: Kind, { asOf, status, confidence, q, updatedSince }: ListQuery): PageFilter => ({
  status,
  confidence,
  q,
  updatedSince,
  standing: asOf !== undefined && kind !== "layer" && hasPlacements(kind),
});

function pick(item: ListedPage, fields: ListQuery["fields"]) {
  if (!fields) return item;
  const { id, slug, ...rest } = item;
  return {
    id,
    slug,
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => fields.some((field) => field === name))),
  };
}
