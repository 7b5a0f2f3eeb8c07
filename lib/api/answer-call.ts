import { findTokenActor } from "#lib/accounts/find-actor.ts";
import type { Database } from "#lib/db/client.ts";
import { isConnectionError } from "#lib/db/is-connection-error.ts";
import { DomainError, type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { CLIENT_ADDRESS } from "#lib/http/client-address.ts";
import { linkHeader } from "#lib/http/link-header.ts";
import { OPEN_TO_ALL, preflightResponse } from "#lib/http/open-to-all.ts";
import { problemResponse } from "#lib/http/problem-json.ts";
import { takeTurn } from "#lib/limits/take-turn.ts";
import { chooseForm } from "./choose-form.ts";
import { findRoute, type Route } from "./find-route.ts";
import { nearestFirst } from "./nearest-first.ts";
import type { Answer, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { presentAnswer, SERVICE } from "./present-answer.ts";

/**
 * Answers any request under `/api` from the table of operations. Every answer that is not a result is a problem (RFC
 * 9457): an address that is unknown, a method that it does not take, parameters that cannot be used, a failure of
 * ours. The database is asked for only when an operation is called.
 */
export async function answerCall(request: Request, database: () => Database): Promise<Response> {
  const response = await answerMethod(request, new URL(request.url), database);
  return request.method === "HEAD" ? withoutBody(response) : response;
}

async function answerMethod(request: Request, url: URL, database: () => Database): Promise<Response> {
  const { method } = request;
  const route = findRoute(OPERATIONS, url.pathname);
  if (!route) return refuse(url, { problem: unknownAddress(url.pathname) });
  const allow = allowed(route.operations.map((operation) => operation.method));
  if (method === "OPTIONS") return preflightResponse(allow);
  const operation = route.operations.find((candidate) => candidate.method === (method === "HEAD" ? "GET" : method));
  if (!operation) {
    const detail = `${method} is not one of ${allow}.`;
    return refuse(url, { problem: problem("method-not-allowed", detail), headers: { allow } });
  }
  try {
    return await answerOperation(operation, route, { request, url, db: database() });
  } catch (error) {
    return refuse(url, { problem: problemOf(error, url) });
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

async function answerOperation(
  operation: Operation,
  { params, suffix }: Route,
  { request, url, db }: { request: Request; url: URL; db: Database },
): Promise<Response> {
  const form = chooseForm(operation, suffix, request.headers.get("accept"));
  if ("problem" in form) return refuse(url, form);
  const asking = await findVisitor(db, request);
  if ("problem" in asking) return refuse(url, asking);
  const client = request.headers.get(CLIENT_ADDRESS) ?? "unknown";
  const wait = operation.limit ? await takeTurn(db, operation.limit, { ...asking, client }) : null;
  if (wait) return refuse(url, { problem: wait });
  const answer = await operation.answer(db, { params, url, request, client, ...asking });
  return "problem" in answer ? refuse(url, answer) : presentAnswer(answer, { operation, form, suffix, url });
}

/** Who calls: the holder of a bearer token (RFC 6750). A cookie counts for nothing here, so no page can call for somebody. */
async function findVisitor(db: Database, request: Request): Promise<{ visitor: Visitor } | { problem: Problem }> {
  const said = request.headers.get("authorization");
  if (said === null) return { visitor: null };
  const token = /^Bearer (\S+)$/i.exec(said)?.[1];
  const found = token ? await findTokenActor(db, token) : null;
  if (found) return { visitor: found.actor };
  return { problem: problem("not-signed-in", "The token is not one of ours, has expired or was revoked.") };
}

type Refusal = Extract<Answer<unknown>, { problem: Problem }>;

function refuse(url: URL, { problem: found, conflict, headers = {} }: Refusal): Response {
  const later: Record<string, string> = found.code === "unavailable" ? { "retry-after": "5" } : {};
  const challenge: Record<string, string> = found.code === "not-signed-in" ? { "www-authenticate": "Bearer" } : {};
  const link = linkHeader(SERVICE);
  const all = { ...OPEN_TO_ALL, ...later, ...challenge, ...headers, link };
  return problemResponse(found, url.pathname + url.search, all, conflict ? { conflict } : {});
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
