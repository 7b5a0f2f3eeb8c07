import type { ServerResponse } from "node:http";
import { ERRORS, problem } from "#lib/domain/errors.ts";
import { problemBody } from "./problem-json.ts";
import { DATA_POLICY, SECURITY_HEADERS } from "./security-headers.ts";

const { status, title, remedy } = ERRORS.internal;
const PAGE = `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${remedy}</p>`;

/** Answers 500 when nothing could be made: problem+json (RFC 9457) under `/api`, else a page. The cause goes to the log. */
export function sendFailure(target: string, response: ServerResponse, cause: unknown): void {
  console.error(`No answer could be made for ${target}:`, cause);
  if (response.headersSent) return void response.destroy();
  const isCall = target.startsWith("/api/");
  response.writeHead(status, {
    "content-type": isCall ? "application/problem+json" : "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": DATA_POLICY,
    ...SECURITY_HEADERS,
  });
  response.end(isCall ? JSON.stringify(problemBody(problem("internal", "No answer could be made."), target)) : PAGE);
}
