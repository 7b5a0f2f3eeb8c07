import { z } from "zod";
import { KINDS } from "#lib/domain/kinds.ts";
import type { Link } from "#lib/http/link-header.ts";
import { INCLUDED } from "#lib/recent/log-item.ts";
import { type LogPart, readLog } from "#lib/recent/read-log.ts";
import { defineOperation } from "../operation.ts";
import { digitsTo, limitParameter, wordParameter, wordsParameter } from "../parameters.ts";
import { changeLogSchema } from "../schemas/change.ts";

const sinceSchema = digitsTo(z.int("Give a revision number: 0 or greater.").min(0, "Begin at 0."));

/** Which items of the log are told, and what of them. */
export const logParameters = {
  kind: wordParameter(KINDS).optional().meta({ description: "Only changes of pages of this kind." }),
  page: digitsTo(z.int("Give a page's id.").min(1, "Pages are numbered from 1."))
    .optional()
    .meta({ description: "Only changes of the page with this id.", examples: [1] }),
  include: wordsParameter(INCLUDED)
    .optional()
    .meta({
      description:
        "`patch`: the JSON Patch of slug, title and record. `content`: the whole page as the revision says it.",
      examples: [["patch", "content"]],
    }),
};

export const listChanges = defineOperation({
  method: "GET",
  path: "/api/v1/changes",
  operationId: "listChanges",
  summary: "The log, from a revision on",
  description:
    "Oldest first, without a gap: begin at 0, go on with `next`. An answer may hold fewer items than `limit`, with " +
    "filters none at all, and yet lead on; when `next` is `head` this was the end. A number beyond the end belongs to " +
    "another log, or to one that was restored.",
  tags: ["Changes"],
  params: z.strictObject({}),
  query: z.strictObject({
    since: sinceSchema.default(0).meta({ description: "The last revision that is known already.", examples: [0] }),
    limit: limitParameter(500, 100),
    ...logParameters,
  }),
  responses: { 200: { description: "The log.", schema: changeLogSchema }, errors: ["invalid-parameter"] },
  forms: [
    {
      type: "application/x-ndjson",
      suffix: "ndjson",
      description: 'One item a line; the `Link` with `rel="next"` says where it goes on.',
      write: ({ items }) => items.map((item) => `${JSON.stringify(item)}\n`).join(""),
    },
  ],
  async handle(db, { query: { include = [], ...asked }, url }) {
    const read = await readLog(db, { ...asked, included: include });
    return "problem" in read ? read : { body: read, links: linksTo(url, read) };
  },
});

function linksTo(url: URL, { next, head }: LogPart): Link[] {
  if (next === head) return [];
  const further = new URL(url);
  further.searchParams.set("since", String(next));
  return [{ href: further.pathname + further.search, rel: "next" }];
}
