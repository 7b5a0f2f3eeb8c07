import { ERRORS, type ErrorCode } from "#lib/domain/errors.ts";
import { EXAMPLES } from "../examples.ts";
import { JSON_TYPE } from "../form.ts";
import type { Operation } from "../operation.ts";
import { describeHeaders } from "./describe-headers.ts";
import { describeParameters } from "./describe-parameters.ts";
import { type JsonSchema, refTo } from "./json-schema.ts";

/** What any call may answer with. */
const ALWAYS: ErrorCode[] = ["not-signed-in", "not-acceptable", "internal", "unavailable"];

const OF_WRITES: ErrorCode[] = ["too-many-requests"];

const OF_BODIES: ErrorCode[] = ["unreadable-body", "unsupported-type", "too-large", "invalid-content"];

/** One call as an Operation Object of OpenAPI 3.1. */
export function describeOperation(operation: Operation) {
  const { operationId, summary, description, tags, params, query, sends, responses, about, limit, method } = operation;
  const errors = [...responses.errors, ...ALWAYS, ...(limit ? OF_WRITES : []), ...(sends ? OF_BODIES : [])];
  const answer = describeAnswer(operation);
  return {
    operationId,
    summary,
    ...(description ? { description } : {}),
    tags,
    ...(method === "GET" ? {} : { security: [{ token: [] }] }),
    parameters: [
      ...describeParameters(params, "path"),
      ...describeParameters(query, "query"),
      ...describeHeaders(operation.takes ?? []),
    ],
    ...(sends ? { requestBody: describeSent(sends, operationId) } : {}),
    responses: {
      200: answer,
      ...(responses.created ? { 201: { ...answer, description: "It was made." } } : {}),
      ...(about === "process" || method !== "GET" ? {} : { 304: { $ref: "#/components/responses/NotModified" } }),
      ...(responses.moved ? { 308: { $ref: "#/components/responses/Moved" } } : {}),
      ...Object.fromEntries(statusesOf(errors).map((status) => [status, { $ref: problemPlace(status) }])),
    },
  };
}

function describeSent({ description, types, schema, optional }: NonNullable<Operation["sends"]>, operationId: string) {
  const example = EXAMPLES[`${operationId}:sent`];
  const media = { schema: refTo(schema), ...(example === undefined ? {} : { example }) };
  return {
    description,
    required: !optional,
    content: Object.fromEntries((types ?? [JSON_TYPE]).map((type) => [type, media])),
  };
}

type Media = { schema: JsonSchema; example?: unknown };

function describeAnswer({ operationId, responses, about, type, forms }: Operation) {
  const { description, schema } = responses[200];
  const example = EXAMPLES[operationId];
  const headers = about === "process" ? ["Link", "Cache-Control"] : ["ETag", "Link", "Cache-Control"];
  const media = { schema: refTo(schema), ...(example === undefined ? {} : { example }) };
  const others = forms.map(({ type: other, description: says }): [string, Media] => [
    other,
    { schema: { type: "string", description: says } },
  ]);
  const content: Record<string, Media> = { [type ?? JSON_TYPE]: media, ...Object.fromEntries(others) };
  return {
    description,
    headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content,
  };
}

const statusesOf = (codes: ErrorCode[]): number[] =>
  [...new Set(codes.map((code) => ERRORS[code].status))].sort((a, b) => a - b);

const problemPlace = (status: number): string => `#/components/responses/Problem${status}`;
