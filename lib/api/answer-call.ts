import type { Database } from "#lib/db/client.ts";
import { isConnectionError } from "#lib/db/is-connection-error.ts";
import { DomainError, type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { type Link, linkHeader } from "#lib/http/link-header.ts";
import { OPEN_TO_ALL, preflightResponse } from "#lib/http/open-to-all.ts";
import { problemResponse } from "#lib/http/problem-json.ts";
import { findRoute } from "./find-route.ts";
import { nearestFirst } from "./nearest-first.ts";
import type { Answer, Answered } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

/**
 * Answers any request under `/api` from the table of operations. Every answer that is not a result is a problem (RFC
 * 9457): an address that is unknown, a method that it does not take, parameters that cannot be used, a failure of
 * ours. The database is asked for only when an operation is called.
 */
export async function answerCall(request: Request, database: () => Database): Promise<Response> {
  const url = new URL(request.url);
  const response = await answerMethod(request.method, url, database);
  return request.method === "HEAD" ? withoutBody(response) : response;
}

async function answerMethod(method: string, url: URL, database: () => Database): Promise<Response> {
  const route = findRoute(OPERATIONS, url.pathname);
  if (!route) return refuse(url, unknownAddress(url.pathname));
  const allow = allowed(route.operations.map((operation) => operation.method));
  if (method === "OPTIONS") return preflightResponse(allow);
  const operation = route.operations.find((candidate) => candidate.method === (method === "HEAD" ? "GET" : method));
  if (!operation) return refuse(url, problem("method-not-allowed", `${method} is not one of ${allow}.`), { allow });
  try {
    return present(url, await operation.answer(database(), { params: route.params, url }));
  } catch (error) {
    return refuse(url, problemOf(error, url));
  }
}

const allowed = (methods: string[]): string =>
  methods
    .flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))
    .concat("OPTIONS")
    .join(", ");

function unknownAddress(path: string): Problem {
  const known = OPERATIONS.map((operation) => operation.path);
  const nearest = nearestFirst(path, known).slice(0, 3).join(", ");
  const fault: Fault = {
    pointer: "",
    code: "unknown-address",
    detail: `Nearest: ${nearest}. All are at /api/v1/openapi.json.`,
  };
  return problem("not-found", "The API has no such address.", [fault]);
}

function present(url: URL, answer: Answer<unknown>): Response {
  if ("problem" in answer) return refuse(url, answer.problem);
  if ("moved" in answer) {
    const location = answer.moved + url.search;
    return jsonResponse({ location }, { status: 308, headers: { ...OPEN_TO_ALL, location } });
  }
  return jsonResponse(answer.body, { headers: headersOf(answer) });
}

const SERVICE: Link[] = [
  { href: "/api/v1/openapi.json", rel: "service-desc", type: "application/json" },
  { href: "/api", rel: "service-doc", type: "text/html" },
];

const KEEP = { immutable: "public, max-age=31536000, immutable", "no-store": "no-store" } as const;

const headersOf = ({ etag, keep, links = [] }: Answered<unknown>): Record<string, string> => ({
  ...OPEN_TO_ALL,
  ...(etag ? { etag } : {}),
  ...(keep ? { "cache-control": KEEP[keep] } : {}),
  link: linkHeader([...links, ...SERVICE]),
});

function refuse(url: URL, found: Problem, headers: Record<string, string> = {}): Response {
  const later: Record<string, string> = found.code === "unavailable" ? { "retry-after": "5" } : {};
  return problemResponse(found, url.pathname + url.search, {
    ...OPEN_TO_ALL,
    ...later,
    ...headers,
    link: linkHeader(SERVICE),
  });
}

function problemOf(error: unknown, url: URL): Problem {
  if (error instanceof DomainError) return error.problem;
  if (isConnectionError(error)) {
    console.error(`The database is away: ${url.pathname} could not be answered. ${lastLine(error)}`);
    return problem("unavailable", "The database cannot be reached at the moment.");
  }
  console.error(`The call of ${url.pathname}${url.search} failed:`, error);
  return problem("internal", "The call failed for a reason that is not in it. It has been logged.");
}

/** The sentence of the database, below Prisma's story of the call. */
const lastLine = (error: unknown): string => (error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : "");

async function withoutBody(response: Response): Promise<Response> {
  const length = (await response.arrayBuffer()).byteLength;
  const headers = new Headers(response.headers);
  if (response.status !== 204) headers.set("content-length", String(length));
  return new Response(null, { status: response.status, headers });
}
