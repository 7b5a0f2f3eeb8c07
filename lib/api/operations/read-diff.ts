import { z } from "zod";
import { collectionOf } from "#lib/domain/kinds.ts";
import { compareRevisions } from "#lib/revisions/compare-revisions.ts";
import { defineOperation } from "../operation.ts";
import { revisionParameter } from "../parameters.ts";
import { diffOf, diffSchema } from "../schemas/diff.ts";

export const getDiff = defineOperation({
  method: "GET",
  path: "/api/v1/diff",
  operationId: "getDiff",
  summary: "What differs between two revisions of a page",
  description:
    "`patch` carried out on the page at `from` gives its slug, title and record at `to`; `hunks` tell of the text, " +
    "`sentences` of all in words. Either may be the older. It never changes.",
  tags: ["Revisions"],
  params: z.strictObject({}),
  query: z.strictObject({ from: revisionParameter, to: revisionParameter }),
  responses: {
    200: { description: "The difference.", schema: diffSchema },
    errors: ["invalid-parameter", "not-found", "text-hidden"],
  },
  async handle(db, { query: { from, to } }) {
    const compared = await compareRevisions(db, from, to);
    if ("problem" in compared) return compared;
    const { kind, slug } = compared.content;
    const page = {
      href: `/${collectionOf(kind)}/${slug}/diff?from=${from}&to=${to}`,
      rel: "alternate",
      type: "text/html",
    };
    const revisions = [from, to].map((number) => ({ href: `/api/v1/revisions/${number}`, rel: "related" }));
    return {
      body: diffOf(from, to, compared),
      etag: `"d${from}-${to}"`,
      keep: "immutable",
      links: [page, ...revisions],
    };
  },
});
