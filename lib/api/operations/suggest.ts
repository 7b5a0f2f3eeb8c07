import { z } from "zod";
import { KINDS } from "#lib/domain/kinds.ts";
import { MAX_SUGGESTIONS, suggestPages } from "#lib/search/suggest-pages.ts";
import { defineOperation } from "../operation.ts";
import { limitParameter, textParameter, wordParameter } from "../parameters.ts";
import { suggestionsSchema } from "../schemas/search.ts";

export const suggest = defineOperation({
  method: "GET",
  path: "/api/v1/suggest",
  operationId: "suggest",
  summary: "Pages for what is being typed",
  description: "Titles that begin so, then words in titles and other names, then similar names.",
  tags: ["Search"],
  params: z.strictObject({}),
  query: z.strictObject({
    q: textParameter.meta({ description: "What has been typed so far.", examples: ["amaz"] }),
    kind: wordParameter(KINDS).optional(),
    limit: limitParameter(MAX_SUGGESTIONS, MAX_SUGGESTIONS),
  }),
  responses: {
    200: { description: "The pages, best first.", schema: suggestionsSchema },
    errors: ["invalid-parameter"],
  },
  handle: async (db, { query: { q, kind, limit } }) => ({
    body: { items: await suggestPages(db, q, { kind, limit }) },
  }),
});
