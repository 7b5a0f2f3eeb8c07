import type { RequestHeader } from "../operation.ts";
import type { Parameter } from "./describe-parameters.ts";

const HEADERS: Record<RequestHeader, { description: string; example: string }> = {
  "If-Match": {
    description: 'The ETag of the version that was read, such as `"r4711"`. Without it: 428.',
    example: '"r4711"',
  },
  "Idempotency-Key": {
    description: "A name for this one request: sent again within a day it makes nothing new; with another body: 422.",
    example: "8e03978e-40d5-43e8-bc93-6894a57f9324",
  },
  "Last-Event-ID": { description: "The number of the last revision that was heard of.", example: "4711" },
  "Accept-Datetime": {
    description: "What the wiki said then (RFC 7089): answered with 302 to that revision.",
    example: "Fri, 31 Oct 2008 23:59:59 GMT",
  },
};

/** The headers that mean something to a call, as OpenAPI has them. */
export const describeHeaders = (names: readonly RequestHeader[]): Parameter[] =>
  names.map((name) => ({
    name,
    in: "header",
    required: false,
    description: HEADERS[name].description,
    schema: { type: "string", examples: [HEADERS[name].example] },
  }));
