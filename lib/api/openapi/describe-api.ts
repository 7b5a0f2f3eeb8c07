import { API_VERSION } from "../api-version.ts";
import type { Operation } from "../operation.ts";
import { describeOperation } from "./describe-operation.ts";
import { namedSchemas } from "./json-schema.ts";
import { sharedResponses } from "./shared-responses.ts";

const text = (description: string) => ({ description, schema: { type: "string" } });

/** The API as an OpenAPI 3.1 document, made from the schemas that the calls parse and answer with. */
export const describeApi = (operations: readonly Operation[]) => ({
  openapi: "3.1.0" as const,
  info: {
    title: "Strata API",
    version: API_VERSION,
    summary:
      "The cloud computing stack as data: layers, components, vendors and their offerings, with dates and sources.",
    description: INTRODUCTION,
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  externalDocs: { description: "The API reference for people", url: "/api" },
  tags: [...new Set(operations.flatMap((operation) => operation.tags))].map((name) => ({ name })),
  paths: describePaths(operations),
  components: {
    schemas: namedSchemas(),
    responses: sharedResponses(),
    headers: {
      ETag: text("A strong validator for `If-None-Match`."),
      Link: text("The answer that follows (`next`), other forms of the page, and this description (RFC 8288)."),
      "Cache-Control": text("`immutable` for what the wiki said at a revision; else to be asked for again."),
    },
  },
});

const INTRODUCTION = `Reading needs no key, from anywhere (CORS \`*\`).

Reads take two clocks where they mean something: \`asOf\` asks what was true in the world on a day, \`at\` what this
wiki said at a revision or an instant. They are independent and can be combined.

Every error is \`application/problem+json\` (RFC 9457), with all faults at once in \`errors\`. A parameter that a call
does not know is an error. Members may be added to answers; clients ignore those they do not know.`;

function describePaths(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, ReturnType<typeof describeOperation>>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation),
    };
  }
  return paths;
}
