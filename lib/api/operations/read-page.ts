import { z } from "zod";
import { collectionOf, type Kind, pathOf } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import type { Link } from "#lib/http/link-header.ts";
import { readPlacements } from "#lib/taxonomy/read-placements.ts";
import { capitalised, EXAMPLES, tagOf } from "../collection-words.ts";
import { findNamedPage } from "../find-named-page.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { clockParameters, nameParameter } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { hasPlacements, pageSchema } from "../schemas/page.ts";
import { placementOf } from "../schemas/placement.ts";

/** One page of a kind. */
export const readOf = (kind: Kind): Operation =>
  defineOperation({
    method: "GET",
    path: `/api/v1/${collectionOf(kind)}/{name}`,
    operationId: `get${capitalised(kind)}`,
    summary: `One ${kind}`,
    description: hasPlacements(kind)
      ? "Its text and its record. With `asOf` also the placements in it that hold on that day."
      : `Its text and its record. Nothing about ${tagOf(kind).toLowerCase()} is dated, so \`asOf\` changes nothing.`,
    tags: [tagOf(kind)],
    params: z.strictObject({ name: nameParameter(EXAMPLES[kind]) }),
    query: z.strictObject(clockParameters),
    responses: {
      200: { description: `The ${kind}.`, schema: pageSchema(kind) },
      moved: true,
      errors: ["invalid-parameter", "not-found", "not-yet", "deleted"],
    },
    async handle(db, { params, query }) {
      const { clocks, fixed, fixedLog } = await readClocks(db, query);
      const found = await findNamedPage(db, kind, params.name, clocks.at);
      if (!("page" in found)) return found;
      const { page } = found;
      const links = linksOf(page, clocks.at !== null);
      if (query.asOf === undefined || !hasPlacements(kind))
        return { body: bodyOf(page), etag: `"r${page.revision.number}"`, keep: fixedLog ? "immutable" : null, links };
      const placements = (await readPlacements(db, { [kind]: page.id }, clocks)).filter((row) => row.holds);
      return {
        body: { ...bodyOf(page), placements: placements.map(placementOf) },
        keep: fixed ? "immutable" : null,
        links,
      };
    },
  });

function bodyOf({ id, kind, slug, title, body, record, revision: { number, at, by, summary } }: Page) {
  return { id, kind, slug, title, body, record, revision: { number, at, by, summary } };
}

function linksOf(page: Page, isOld: boolean): Link[] {
  const self = `/api/v1${pathOf(page)}`;
  return [
    { href: pathOf(page), rel: "alternate", type: "text/html" },
    { href: `${self}/revisions`, rel: "version-history" },
    ...(isOld ? [{ href: self, rel: "latest-version" }] : []),
  ];
}
