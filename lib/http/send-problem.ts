import type { ServerResponse } from "node:http";
import { ERRORS, type Problem } from "#lib/domain/errors.ts";
import { ALLOWED_METHODS } from "./find-refusal.ts";
import { problemBody } from "./problem-json.ts";
import { DATA_POLICY, SECURITY_HEADERS } from "./security-headers.ts";

/** Answers with a problem (RFC 9457) that was found before a handler could be asked. */
export function sendProblem(found: Problem, instance: string, response: ServerResponse): void {
  response.writeHead(ERRORS[found.code].status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    "content-security-policy": DATA_POLICY,
    ...(found.code === "method-not-allowed" && { allow: ALLOWED_METHODS }),
    ...SECURITY_HEADERS,
  });
  response.end(JSON.stringify(problemBody(found, instance)));
}
