import { z } from "zod";
import { saidRevisionSchema } from "#lib/domain/revision-number.ts";
import { changeFeedOf } from "#lib/recent/shared-feed.ts";
import { streamLog } from "#lib/recent/stream-log.ts";
import { defineOperation } from "../operation.ts";
import { digitsTo } from "../parameters.ts";
import { changeEventsSchema } from "../schemas/change.ts";
import { logParameters } from "./list-changes.ts";

export const streamChanges = defineOperation({
  method: "GET",
  path: "/api/v1/changes/stream",
  operationId: "streamChanges",
  summary: "The log as it is written",
  description:
    "Server-sent events, one for each revision as it is committed, without a gap and without a repetition; who comes " +
    "back with `Last-Event-ID` misses nothing. A comment every 15 seconds says that the line stands.",
  tags: ["Changes"],
  params: z.strictObject({}),
  query: z.strictObject({
    since: digitsTo(z.int("Give a revision number: 0 or greater.").min(0, "Begin at 0."))
      .optional()
      .meta({
        description:
          "The revision after which to begin; `Last-Event-ID` goes before it. Default: what is new from now on.",
        examples: [0],
      }),
    ...logParameters,
  }),
  takes: ["Last-Event-ID"],
  responses: { 200: { description: "The events.", schema: changeEventsSchema }, errors: ["invalid-parameter"] },
  type: "text/event-stream",
  async handle(db, { query: { since = null, include = [], ...filters }, request }) {
    const last = saidRevisionSchema.parse(request.headers.get("last-event-id"));
    const written = streamLog(db, changeFeedOf(db), { after: last ?? since, included: include, ...filters });
    return { written, keep: "no-store" };
  },
});
