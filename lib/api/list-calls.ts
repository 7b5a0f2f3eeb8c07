import { ERRORS, type ErrorCode } from "#lib/domain/errors.ts";
import { exampleCall, writeCurl } from "./example-call.ts";
import { EXAMPLES } from "./examples.ts";
import { describeOperation } from "./openapi/describe-operation.ts";
import type { Parameter } from "./openapi/describe-parameters.ts";
import { describeTags } from "./openapi/describe-tags.ts";
import type { JsonSchema } from "./openapi/json-schema.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

/** Every call as the reference for people shows it, under the first of its tags; `site` is where its examples call. */
export const listCalls = (site: string) =>
  describeTags(OPERATIONS).map(({ name, description }) => ({
    name,
    description,
    calls: OPERATIONS.filter(({ tags }) => tags[0] === name).map((operation) => callOf(operation, site)),
  }));

function callOf(operation: Operation, site: string) {
  const described = describeOperation(operation);
  const example = exampleCall(operation);
  const { requestBody, responses } = described;
  return {
    id: operation.operationId,
    method: operation.method,
    path: operation.path,
    summary: operation.summary.replace(/\.$/, ""),
    description: described.description ?? "",
    parameters: described.parameters.map(parameterOf),
    sends: requestBody ? mediaOf(requestBody.content) : [],
    sendsWords: requestBody?.description ?? "",
    answers: mediaOf(responses[200].content),
    answersWords: responses[200].description,
    statuses: Object.keys(responses).map(Number),
    curl: writeCurl(example, site),
    /** What a browser can open. */
    link: operation.method === "GET" && !operation.permission ? example.address : null,
    answer: operation.operationId in EXAMPLES ? JSON.stringify(EXAMPLES[operation.operationId], null, 2) : null,
  };
}

const parameterOf = ({ name, in: place, required, description, schema }: Parameter) => ({
  name,
  place,
  required,
  type: wordsOf(schema),
  usual: schema.default === undefined ? "" : String(schema.default),
  description: String(description ?? ""),
});

/** What a value may be, in a few words. */
function wordsOf({ type, enum: words, items, anyOf, format, minimum, maximum }: JsonSchema): string {
  if (Array.isArray(words)) return words.join(" | ");
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map((one) => wordsOf(one as JsonSchema)))].join(", or ");
  if (type === "array") return `${wordsOf((items ?? {}) as JsonSchema)}, several with commas`;
  const range = minimum === undefined ? "" : ` from ${minimum}${maximum === undefined ? "" : ` to ${maximum}`}`;
  return `${String(format ?? type ?? "text").replace("string", "text")}${range}`;
}

type Media = { schema: JsonSchema & { $ref?: unknown } };

/** The media types of a body, each with the name of its schema where it has one. */
const mediaOf = (content: Record<string, Media>) =>
  Object.entries(content).map(([type, { schema }]) => ({
    type,
    schema: typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? null) : null,
  }));

/** All errors of calls by their status. */
export const listErrors = () =>
  (Object.keys(ERRORS) as ErrorCode[])
    .map((code) => ({ code, ...ERRORS[code] }))
    .sort((one, other) => one.status - other.status);
