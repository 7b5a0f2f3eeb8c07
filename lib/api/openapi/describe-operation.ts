import { ERRORS, type ErrorCode } from "#lib/domain/errors.ts";
import { EXAMPLES } from "../examples.ts";
import type { Operation } from "../operation.ts";
import { describeParameters } from "./describe-parameters.ts";
import { refTo } from "./json-schema.ts";

/** What any call may answer with. */
const ALWAYS: ErrorCode[] = ["internal", "unavailable"];

/** One call as an Operation Object of OpenAPI 3.1. */
export function describeOperation(operation: Operation) {
  const { operationId, summary, description, tags, params, query, responses, about } = operation;
  return {
    operationId,
    summary,
    ...(description ? { description } : {}),
    tags,
    parameters: [...describeParameters(params, "path"), ...describeParameters(query, "query")],
    responses: {
      200: describeAnswer(operation),
      ...(about === "process" ? {} : { 304: { $ref: "#/components/responses/NotModified" } }),
      ...(responses.moved ? { 308: { $ref: "#/components/responses/Moved" } } : {}),
      ...Object.fromEntries(
        statusesOf([...responses.errors, ...ALWAYS]).map((status) => [status, { $ref: problemPlace(status) }]),
      ),
    },
  };
}

function describeAnswer({ operationId, responses, about }: Operation) {
  const { description, schema } = responses[200];
  const example = EXAMPLES[operationId];
  const headers = about === "process" ? ["Link", "Cache-Control"] : ["ETag", "Link", "Cache-Control"];
  return {
    description,
    headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content: { "application/json": { schema: refTo(schema), ...(example === undefined ? {} : { example }) } },
  };
}

const statusesOf = (codes: ErrorCode[]): number[] =>
  [...new Set(codes.map((code) => ERRORS[code].status))].sort((a, b) => a - b);

const problemPlace = (status: number): string => `#/components/responses/Problem${status}`;
