import { z } from "zod";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import { uriOf } from "#lib/formats/rdf/identities.ts";
import type { Included, ListedPage } from "#lib/pages/describe-pages.ts";
import { isOfADay, listPages, type PageRange } from "#lib/pages/list-pages.ts";
import type { PageFilter } from "#lib/pages/page-filter.ts";
import { PAGE_KEYS } from "#lib/pages/page-order.ts";
import { tagOf } from "../collection-words.ts";
import { listForms } from "../list-forms.ts";
import { findPlace, leadOn } from "../list-place.ts";
import { type ListQuery, listQuery } from "../list-query.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { pickFields } from "../pick-fields.ts";
import { hasPlacements, pageListSchema } from "../schemas/page.ts";
import { placementOf } from "../schemas/placement.ts";

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
    forms: listForms(kind),
    async handle(db, { query, pages, url }) {
      const found = await findPlace(db, url, query, PAGE_KEYS[query.sort]);
      if ("problem" in found) return found;
      const { place } = found;
      const filter: PageFilter = { ...filterOf(kind, query), ...pages };
      const { sort: order, limit, facets, include } = query;
      const range: PageRange = { order, limit, seek: place.seek, facets, include: include?.map(includedOf) };
      const list = await listPages(db, kind, filter, place.clocks, range);
      const { next, links } = leadOn(url, place, list);
      const items = list.items.map((item) => itemOf(kind, item, query.fields));
      return {
        body: { items, total: list.total, next, ...(facets && { facets: list.facets }) },
        keep: (isOfADay(kind, filter, range) ? place.fixed : place.fixedLog) ? "immutable" : null,
        links,
      };
    },
  });

/** An item is part of one page above it, which each kind calls by its own name. */
const includedOf = (word: NonNullable<ListQuery["include"]>[number]): Included =>
  word === "layer" || word === "vendor" ? "above" : word;

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

/** An item as it is answered: of its own members those that were asked for, and all that was asked to come with it. */
function itemOf(kind: Kind, { id, slug, body, above, placements, ...rest }: ListedPage, fields: ListQuery["fields"]) {
  return {
    id,
    uri: uriOf(id),
    slug,
    ...pickFields(rest, fields),
    ...(body !== undefined && { body }),
    ...(above !== undefined && { [kind === "component" ? "layer" : "vendor"]: above && named(above) }),
    ...(placements && { placements: placements.map(placementOf) }),
  };
}

const named = (name: { id: number; slug: string; title: string }) => ({ ...name, uri: uriOf(name.id) });
