import { z } from "zod";
import { KINDS } from "#lib/domain/kinds.ts";
import { MAX_SUGGESTIONS, suggestPages } from "#lib/search/suggest-pages.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters, limitParameter, textParameter, wordParameter } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { suggestionsSchema } from "../schemas/search.ts";

export const suggest = defineOperation({
  method: "GET",
  path: "/api/v1/suggest",
  operationId: "suggest",
  summary: "Pages for what is being typed",
  description:
    "Titles that begin so, then words in titles and other names, then similar names. Both clocks mean what they mean in a search.",
  tags: ["Search"],
  params: z.strictObject({}),
  query: z.strictObject({
    q: textParameter.meta({ description: "What has been typed so far.", examples: ["amaz"] }),
    kind: wordParameter(KINDS).optional(),
    limit: limitParameter(MAX_SUGGESTIONS, MAX_SUGGESTIONS),
    ...clockParameters,
  }),
  responses: {
    200: { description: "The pages, best first.", schema: suggestionsSchema },
    errors: ["invalid-parameter"],
  },
  async handle(db, { query: { q, kind, limit, ...stated } }) {
    const { clocks, fixedLog } = await readClocks(db, stated);
    return { body: { items: await suggestPages(db, q, { kind, limit }, clocks) }, keep: fixedLog ? "immutable" : null };
  },
});
