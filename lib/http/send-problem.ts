import type { ServerResponse } from "node:http";
import { ERRORS, type Problem } from "#lib/domain/errors.ts";
import { methodsOf } from "./find-refusal.ts";
import { problemBody } from "./problem-json.ts";
import { DATA_POLICY, SECURITY_HEADERS } from "./security-headers.ts";

/** Answers with a problem that no handler could be asked about: problem+json (RFC 9457) under `/api`, else a page. */
export function sendProblem(found: Problem, target: string, response: ServerResponse): void {
  const isCall = target.startsWith("/api/");
  response.writeHead(ERRORS[found.code].status, {
    "content-type": isCall ? "application/problem+json" : "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": DATA_POLICY,
    ...(isCall && { "access-control-allow-origin": "*" }),
    ...(found.code === "method-not-allowed" && { allow: methodsOf(target).join(", ") }),
    ...SECURITY_HEADERS,
  });
  response.end(isCall ? JSON.stringify(problemBody(found, target)) : pageOf(found));
}

function pageOf({ code, detail }: Problem): string {
  const { title, remedy } = ERRORS[code];
  return `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${detail} ${remedy}</p><p><a href="/">The stack</a></p>`;
}
