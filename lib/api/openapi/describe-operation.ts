import { z } from "zod";
import { ERRORS, type ErrorCode } from "#lib/domain/errors.ts";
import { PERMISSIONS } from "#lib/domain/permissions.ts";
import { EXAMPLES } from "../examples.ts";
import { JSON_TYPE } from "../form.ts";
import type { Operation } from "../operation.ts";
import { describeHeaders } from "./describe-headers.ts";
import { describeParameters } from "./describe-parameters.ts";
import { type JsonSchema, refTo } from "./json-schema.ts";

/** What any call may answer with. */
const ALWAYS: ErrorCode[] = ["invalid-parameter", "not-signed-in", "not-acceptable", "internal", "unavailable"];

const OF_WRITES: ErrorCode[] = ["too-many-requests"];

const OF_PERMISSIONS: ErrorCode[] = ["not-permitted", "blocked"];

const OF_BODIES: ErrorCode[] = ["unreadable-body", "unsupported-type", "too-large", "invalid-content"];

/** One call as an Operation Object of OpenAPI 3.1. */
export function describeOperation(operation: Operation) {
  const { operationId, summary, tags, params, query, sends, responses, about, limit, method, permission } = operation;
  const errors = [
    ...responses.errors,
    ...ALWAYS,
    ...(permission ? OF_PERMISSIONS : []),
    ...(limit ? OF_WRITES : []),
    ...(sends ? OF_BODIES : []),
  ];
  const description = describeWords(operation);
  const answer = describeAnswer(operation);
  return {
    operationId,
    summary,
    ...(description ? { description } : {}),
    tags,
    ...(method === "GET" && !permission ? {} : { security: [{ token: [] }] }),
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
      ...(operation.takes?.includes("Accept-Datetime") ? { 302: { $ref: "#/components/responses/OtherState" } } : {}),
      ...(responses.moved ? { 308: { $ref: "#/components/responses/Moved" } } : {}),
      ...Object.fromEntries(statusesOf(errors).map((status) => [status, { $ref: problemPlace(status) }])),
    },
  };
}

const describeWords = ({ description = "", permission }: Operation): string =>
  permission ? `${description}\n\nFor who may: ${PERMISSIONS[permission].says.toLowerCase()}.`.trim() : description;

function describeSent(sends: NonNullable<Operation["sends"]>, operationId: string) {
  const { description, types = [JSON_TYPE], schema, told = schema, optional } = sends;
  const media = types.map((type): [string, Media] => {
    const example = EXAMPLES[`${operationId}:sent`] ?? EXAMPLES[`${operationId}:sent:${type}`];
    const says = told instanceof z.ZodType ? told : told[type];
    return [type, { schema: refTo(says ?? schema), ...(example === undefined ? {} : { example }) }];
  });
  return { description, required: !optional, content: Object.fromEntries(media) };
}

type Media = { schema: JsonSchema; example?: unknown };

function describeAnswer({ operationId, responses, about, type, forms, limit, takes }: Operation) {
  const { description, schema } = responses[200];
  const example = EXAMPLES[operationId];
  const headers = [
    ...(about === "process" || (limit && type) ? [] : ["ETag"]),
    "Link",
    "Cache-Control",
    ...(takes?.includes("Accept-Datetime") ? ["Memento-Datetime"] : []),
    ...(limit ? ["RateLimit", "RateLimit-Policy"] : []),
  ];
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
