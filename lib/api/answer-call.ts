import { findTokenActor } from "#lib/accounts/find-actor.ts";
import type { Database } from "#lib/db/client.ts";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { CLIENT_ADDRESS } from "#lib/http/client-address.ts";
import { linkHeader } from "#lib/http/link-header.ts";
import { OPEN_TO_ALL, preflightResponse } from "#lib/http/open-to-all.ts";
import { problemResponse } from "#lib/http/problem-json.ts";
import { rateLimitHeaders } from "#lib/http/rate-limit.ts";
import { countTurn, type Turn } from "#lib/limits/take-turn.ts";
import { addressAt } from "./address-at.ts";
import { chooseForm } from "./choose-form.ts";
import { findOtherState } from "./find-other-state.ts";
import { findRoute, type Route } from "./find-route.ts";
import { nearestFirst } from "./nearest-first.ts";
import type { Answer, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { presentAnswer, SERVICE } from "./present-answer.ts";
import { problemOfError } from "./problem-of-error.ts";

/**
 * Answers any request under `/api` from the table of operations. Every answer that is not a result is a problem (RFC
 * 9457): an address that is unknown, a method that it does not take, parameters that cannot be used, a failure of
 * ours. The database is asked for only when an operation is called. `site` is where this wiki believes to be, where that
 * is not where the request says it came to.
 */
export async function answerCall(request: Request, database: () => Database, site?: string): Promise<Response> {
  const response = await answerMethod(request, addressAt(request.url, site), database);
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
    return refuse(url, { problem: problemOfError(error, url.pathname + url.search) });
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
  const turn = operation.limit ? await countTurn(db, operation.limit, { ...asking, client }) : NO_TURN;
  if (turn.refused) return refuse(url, { problem: turn.refused, headers: rateLimitHeaders(turn.quotas) });
  const elsewhere = await findOtherState(operation, { request, url, suffix, db });
  if (elsewhere) return "problem" in elsewhere ? refuse(url, elsewhere) : elsewhere;
  const answer = await operation.answer(db, { params, url, request, client, ...asking });
  const response =
    "problem" in answer ? refuse(url, answer) : await presentAnswer(answer, { operation, form, suffix, url, db });
  for (const [name, value] of Object.entries(rateLimitHeaders(turn.quotas))) response.headers.set(name, value);
  return response;
}

const NO_TURN: Turn = { quotas: [], refused: null };

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

async function withoutBody(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  // What is sent while it is written may have no end.
  if (headers.get("x-accel-buffering") === "no") await response.body?.cancel();
  else if (response.status !== 204) headers.set("content-length", String((await response.arrayBuffer()).byteLength));
  return new Response(null, { status: response.status, headers });
}
