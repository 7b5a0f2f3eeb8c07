import type { z } from "zod";
import { ERRORS, type ErrorCode, type Problem, problem } from "#lib/domain/errors.ts";
import { problemBody } from "#lib/http/problem-json.ts";
import { JSON_TYPE } from "../form.ts";
import { elsewhereSchema, movedSchema } from "../schemas/moved.ts";
import { problemSchema } from "../schemas/problem.ts";
import { refTo } from "./json-schema.ts";

/** A problem of each status that calls answer with. */
const EXAMPLES: Record<number, { problem: Problem; instance: string }> = {
  400: {
    problem: problem("invalid-parameter", "2 parameters cannot be used: see errors.", [
      { pointer: "/query/asOf", code: "invalid_format", detail: "Write the date as 2008, 2008-10 or 2008-10-27." },
      {
        pointer: "/query/vender",
        code: "unknown-parameter",
        detail: "This address has no parameter “vender”. It knows asOf, at.",
      },
    ]),
    instance: "/api/v1/taxonomy?asOf=31.10.2008&vender=aws",
  },
  403: {
    problem: problem("text-hidden", "What revision 120 said is hidden."),
    instance: "/api/v1/revisions/120",
  },
  404: {
    problem: problem("not-found", "There is no offering “amazn-s3”. Nearest: amazon-s3.", [
      {
        pointer: "/path/name",
        code: "unknown-page",
        detail: "There is no offering “amazn-s3”. Nearest: amazon-s3.",
      },
    ]),
    instance: "/api/v1/offerings/amazn-s3",
  },
  410: {
    problem: problem("deleted", "The offering “amazon-s4” was deleted."),
    instance: "/api/v1/offerings/amazon-s4",
  },
  500: {
    problem: problem("internal", "The call failed for a reason that is not in it. It has been logged."),
    instance: "/api/v1/taxonomy",
  },
  503: {
    problem: problem("unavailable", "The database cannot be reached at the moment."),
    instance: "/api/v1/taxonomy",
  },
};

/** The answers that several calls have in common: those of reads, and a problem of each status. */
export const sharedResponses = (statuses: readonly number[]) => ({
  NotModified: {
    description: "What `If-None-Match` names is what would be sent.",
    headers: { ETag: { $ref: "#/components/headers/ETag" } },
  },
  OtherState: {
    description: "The state at or before the instant of `Accept-Datetime` (RFC 7089) is there; the query is kept.",
    ...elsewhere(elsewhereSchema),
  },
  Moved: {
    description: "The page has another slug now, or was merged into another; the query is kept.",
    ...elsewhere(movedSchema),
  },
  ...Object.fromEntries(statuses.map((status) => [`Problem${status}`, describeProblem(status)])),
});

const elsewhere = (schema: z.ZodType) => ({
  headers: { Location: { required: true, schema: { type: "string", format: "uri-reference" } } },
  content: { [JSON_TYPE]: { schema: refTo(schema) } },
});

function describeProblem(status: number) {
  const { problem: found, instance } = EXAMPLES[status] ?? exampleOf(status);
  const media = { schema: refTo(problemSchema), example: problemBody(found, instance) };
  return {
    description: codesOf(status)
      .map((code) => ERRORS[code].title)
      .join(", or: "),
    content: { "application/problem+json": media },
  };
}

function exampleOf(status: number): { problem: Problem; instance: string } {
  const [code = "internal"] = codesOf(status);
  return { problem: problem(code, `${ERRORS[code].title}.`), instance: "/api/v1/offerings/amazon-s3" };
}

const codesOf = (status: number): ErrorCode[] =>
  (Object.keys(ERRORS) as ErrorCode[]).filter((code) => ERRORS[code].status === status);
