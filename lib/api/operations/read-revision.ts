import { z } from "zod";
import { problem } from "#lib/domain/errors.ts";
import { KINDS, pathOf } from "#lib/domain/kinds.ts";
import { uriOf } from "#lib/formats/rdf/identities.ts";
import { revisionGraph } from "#lib/formats/rdf/revision-graph.ts";
import { findRevision } from "#lib/revisions/find-revision.ts";
import { defineOperation } from "../operation.ts";
import { revisionParameter } from "../parameters.ts";
import { rdfForms } from "../rdf-forms.ts";
import { named } from "../schemas/named.ts";
import { pageAtRevisionSchema } from "../schemas/page.ts";
import { logEntryOf } from "../schemas/revision.ts";

export const getRevision = defineOperation({
  method: "GET",
  path: "/api/v1/revisions/{number}",
  operationId: "getRevision",
  summary: "One revision",
  description: "The whole page as that revision says it. It never changes.",
  tags: ["Revisions"],
  params: z.strictObject({ number: revisionParameter }),
  query: z.strictObject({}),
  responses: {
    200: {
      description: "The page at that revision.",
      schema: named("PageAtRevision", z.union(KINDS.map(pageAtRevisionSchema))),
    },
    errors: ["invalid-parameter", "text-hidden", "not-found"],
  },
  forms: rdfForms(revisionGraph, { plain: false }),
  async handle(db, { params: { number } }) {
    const found = await findRevision(db, number);
    if (!found) return { problem: problem("not-found", `The log has no revision ${number}.`) };
    const { page, revision, content } = found;
    if (!content) return { problem: problem("text-hidden", `What revision ${number} said is hidden.`) };
    const latest = `/api/v1${pathOf(content)}`;
    const links = [
      { href: latest, rel: "latest-version" },
      { href: `${latest}/revisions`, rel: "version-history" },
      ...(revision.parent === null
        ? []
        : [{ href: `/api/v1/revisions/${revision.parent}`, rel: "predecessor-version" }]),
    ];
    const entry = { ...logEntryOf(revision), deleted: revision.deleted };
    return {
      body: { id: page, uri: uriOf(page), ...content, revision: entry },
      etag: `"r${number}"`,
      keep: "immutable",
      links,
    };
  },
});
