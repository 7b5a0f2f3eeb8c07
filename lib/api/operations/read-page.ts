import { z } from "zod";
import { collectionOf, type Kind, pathOf } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import { uriOf } from "#lib/formats/rdf/identities.ts";
import type { PageBody } from "#lib/formats/rdf/page-graph.ts";
import type { Link } from "#lib/http/link-header.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { type Around, findAround, type Memento } from "#lib/memento/find-mementos.ts";
import { tellMemento } from "#lib/memento/tell-memento.ts";
import { readPlacements } from "#lib/taxonomy/read-placements.ts";
import { capitalised, EXAMPLES, tagOf } from "../collection-words.ts";
import { findNamedPage } from "../find-named-page.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { graphOfPages } from "../page-graphs.ts";
import { clockParameters, nameParameter } from "../parameters.ts";
import { rdfForms } from "../rdf-forms.ts";
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
    takes: ["Accept-Datetime"],
    responses: {
      200: { description: `The ${kind}.`, schema: pageSchema(kind) },
      moved: true,
      errors: ["invalid-parameter", "not-found", "not-yet", "deleted"],
    },
    forms: rdfForms((page: PageBody, writing) => graphOfPages(kind, [page], writing), { looksFurther: true }),
    async handle(db, { params, query, url }) {
      const { clocks, fixed, fixedLog } = await readClocks(db, query);
      const found = await findNamedPage(db, kind, params.name, clocks.at);
      if (!("page" in found)) return found;
      const { page } = found;
      const path = `/api/v1/${collectionOf(kind)}/${params.name}`;
      const told = await tellMemento(db, { url, path, subject: { page: page.id }, stated: query.at, clocks });
      const { headers } = told;
      const around = await findAround(db, { page: page.id }, page.revision.number);
      if (!around?.next) noteKeys(`page:${page.id}`);
      const links = [...linksOf(page, clocks.at !== null, around), ...told.links];
      if (query.asOf === undefined || !hasPlacements(kind))
        return {
          body: bodyOf(page),
          etag: `"r${page.revision.number}"`,
          keep: fixedLog ? "immutable" : null,
          links,
          headers,
        };
      const placements = (await readPlacements(db, { [kind]: page.id }, clocks)).filter((row) => row.holds);
      return {
        body: { ...bodyOf(page), placements: placements.map(placementOf) },
        keep: fixed ? "immutable" : null,
        links,
        headers,
      };
    },
  });

/** A page as it is answered. */
export function bodyOf({ id, kind, slug, title, body, record, revision: { number, at, by, summary } }: Page) {
  return { id, uri: uriOf(id), kind, slug, title, body, record, revision: { number, at, by, summary } };
}

/** RFC 6596 (canonical) and RFC 5829 (versions). */
function linksOf(page: Page, isOld: boolean, around: Around | null): Link[] {
  const self = `/api/v1${pathOf(page)}`;
  const version = (rel: string, memento: Memento | null | undefined): Link[] =>
    memento ? [{ href: `${self}?at=${memento.number}`, rel }] : [];
  return [
    { href: self, rel: "canonical" },
    { href: pathOf(page), rel: "alternate", type: "text/html" },
    { href: `${self}/revisions`, rel: "version-history" },
    ...version("predecessor-version", around?.prev),
    ...(isOld ? [...version("successor-version", around?.next), { href: self, rel: "latest-version" }] : []),
  ];
}
