import { API_VERSION } from "../api-version.ts";
import type { Operation } from "../operation.ts";
import { describeOperation } from "./describe-operation.ts";
import { describeTags } from "./describe-tags.ts";
import { describeWebhooks } from "./describe-webhooks.ts";
import { namedSchemas } from "./json-schema.ts";
import { sharedResponses } from "./shared-responses.ts";

/**
 * The API as an OpenAPI 3.1 document, made from the schemas that the calls parse and answer with. `origin` is where the
 * wiki is reached; its calls are told relative to that.
 */
export function describeApi(operations: readonly Operation[], origin = "http://localhost:3000") {
  const paths = describePaths(operations);
  return {
    openapi: "3.1.0" as const,
    info: {
      title: "Strata API",
      version: API_VERSION,
      summary:
        "The cloud computing stack as data: layers, components, vendors and their offerings, with dates and sources.",
      description: INTRODUCTION,
      contact: { name: "The maintainers of this wiki", url: `${origin}/permissions` },
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "This wiki." }],
    externalDocs: { description: "The reference for people, with what is promised of this API.", url: `${origin}/api` },
    security: [{}, { token: [] }],
    tags: describeTags(operations),
    paths,
    webhooks: describeWebhooks(),
    components: {
      schemas: namedSchemas(),
      responses: sharedResponses(statusesOf(paths)),
      headers: HEADERS,
      securitySchemes: {
        token: { type: "http" as const, scheme: "bearer", description: "A token, made under /settings/tokens." },
      },
    },
  };
}

const INTRODUCTION = `Reading needs no key, from anywhere (CORS \`*\`). Writing needs a token: \`Authorization: Bearer …\`.

Reads take two clocks where they mean something: \`asOf\` asks what was true in the world on a day, \`at\` what this
wiki said at a revision or an instant. They are independent and can be combined.

What has several forms is chosen by \`Accept\`, or by a suffix to the address such as \`.json\` or \`.ttl\`.

A change says in \`If-Match\` which version it was made from, by the \`ETag\` that was read; what others saved since is merged
where that is clean. \`Idempotency-Key\` names a request, so that it can be sent again; \`dryRun=true\` answers as the write
would and writes nothing. Why something is done stands in \`summary\`.

Every error is \`application/problem+json\` (RFC 9457), with all faults at once in \`errors\`. A parameter that a call
does not know is an error. Members may be added to answers; clients ignore those they do not know.`;

type Paths = Record<string, Record<string, ReturnType<typeof describeOperation>>>;

function describePaths(operations: readonly Operation[]): Paths {
  const paths: Paths = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation),
    };
  }
  return paths;
}

/** The statuses of the problems that some call answers with. */
function statusesOf(paths: Paths): number[] {
  const calls = Object.values(paths).flatMap((methods) => Object.values(methods));
  const statuses = calls.flatMap((call) => Object.keys(call.responses).map(Number));
  return [...new Set(statuses)].filter((status) => status >= 400).sort((one, other) => one - other);
}

const text = (description: string) => ({ description, schema: { type: "string" } });

const HEADERS = {
  ETag: text("A strong validator for `If-None-Match`, and of what was read for `If-Match`."),
  Link: text("The answer that follows (`next`), other forms of the page, and this description (RFC 8288)."),
  RateLimit: text("How many turns are left (`r`), and in how many seconds they are counted anew (`t`)."),
  "RateLimit-Policy": text("How many turns (`q`) there are in how many seconds (`w`)."),
  "Memento-Datetime": text("When the wiki came to say this, in answers with `at` (RFC 7089)."),
  "Cache-Control": text("`immutable` for what the wiki said at a revision; else to be asked for again."),
};
