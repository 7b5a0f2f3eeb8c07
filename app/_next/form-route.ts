import type { Database } from "#lib/db/client.ts";
import { isConnectionError } from "#lib/db/is-connection-error.ts";
import { DomainError, type Problem, problem } from "#lib/domain/errors.ts";
import { type FormFields, fieldValue } from "#lib/domain/form-fields.ts";
import type { LimitName } from "#lib/domain/limits.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { readEnv } from "#lib/env.ts";
import { keepForm } from "#lib/forms/kept-form.ts";
import { checkOrigin } from "#lib/http/check-origin.ts";
import { CLIENT_ADDRESS } from "#lib/http/client-address.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { problemBody, problemResponse, retryHeader } from "#lib/http/problem-json.ts";
import { readForm } from "#lib/http/read-form.ts";
import { takeTurn } from "#lib/limits/take-turn.ts";
import type { Conflicting } from "#lib/revisions/proposal.ts";
import { database } from "./database.ts";
import { visitorOf } from "./visitor.ts";

/** What a form asks for: who sent it, what it holds, and from where. */
export type Sent<Params> = {
  db: Database;
  visitor: Visitor;
  params: Params;
  fields: FormFields;
  /** The network address it came from. */
  client: string;
  request: Request;
};

/**
 * Where to go now, with what else a script may want to know, or why it was not carried out. `form` is the address of the
 * page that shows the form again, without it the one that the door is declared with.
 */
export type Outcome =
  | { go: string; data?: Record<string, unknown>; cookies?: string[] }
  | { problem: Problem; conflict?: (Conflicting & { kept?: string }) | undefined; form?: string };

type Door<Params> = {
  /** The page that shows the form; a secret in the address that the form was sent to goes back with it. */
  form(params: Params, request: Request): string;
  /** Which limit each sending counts against. */
  limit: LimitName;
  /** The verb: the first thing that it does is to ask whether the visitor may. */
  act(sent: Sent<Params>): Promise<Outcome>;
};

/**
 * The door of a form: a POST handler for browsers and programs alike. A browser is led on with 303, after a failure back
 * to the form, which finds what was typed and what is wrong by the parameter `kept`. Who asks for JSON gets
 * `{location, …}` or a problem. A cookie counts only when the form was sent from a page of ours.
 */
export function formRoute<Params extends Record<string, string>>(door: Door<Params>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const params = decoded(await context.params);
    const read = await readForm(request);
    if ("problem" in read) return problemResponse(read.problem, pathOf(request));
    const { fields } = read;
    const { visitor, outcome } = await attempt(door, request, params, fields);
    if ("go" in outcome) return lead(request, outcome);
    const form = outcome.form ?? door.form(params, request);
    if (wantsJson(request)) {
      const body = { ...problemBody(outcome.problem, pathOf(request)), conflict: outcome.conflict };
      const headers = { "content-type": "application/problem+json", ...retryHeader(outcome.problem) };
      return jsonResponse(body, { status: body.status, headers });
    }
    return showAgain(visitor, form, fields, outcome);
  };
}

async function attempt<Params>(
  door: Door<Params>,
  request: Request,
  params: Params,
  fields: FormFields,
): Promise<{ visitor: Visitor; outcome: Outcome }> {
  try {
    const { visitor, by } = await visitorOf(request);
    const foreign = by === "token" ? null : checkOrigin(request.headers, readEnv().SITE_URL);
    if (foreign) return { visitor, outcome: { problem: foreign } };
    const client = request.headers.get(CLIENT_ADDRESS) ?? "unknown";
    const wait = await takeTurn(database(), door.limit, { visitor, client });
    if (wait) return { visitor, outcome: { problem: wait } };
    return { visitor, outcome: await door.act({ db: database(), visitor, params, fields, client, request }) };
  } catch (error) {
    return { visitor: null, outcome: { problem: problemOf(error, request) } };
  }
}

function problemOf(error: unknown, request: Request): Problem {
  if (error instanceof DomainError) return error.problem;
  console.error(`The form at ${pathOf(request)} could not be carried out:`, error);
  return isConnectionError(error)
    ? problem("unavailable", "The database cannot be reached at the moment.")
    : problem("internal", "The form could not be carried out for a reason that is not in it. It has been logged.");
}

function lead(request: Request, { go, data, cookies = [] }: Extract<Outcome, { go: string }>): Response {
  const response = wantsJson(request)
    ? jsonResponse({ ...data, location: go })
    : new Response(null, { status: 303, headers: { location: go } });
  response.headers.set("cache-control", "no-store");
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}

/** Back to the form with what was typed; by way of signing in where that is what is missing. */
async function showAgain(
  visitor: Visitor,
  form: string,
  fields: FormFields,
  outcome: Extract<Outcome, { problem: Problem }>,
): Promise<Response> {
  const { pathname } = new URL(form, "http://form");
  const kept = await keepForm(database(), visitor?.id ?? null, { address: pathname, fields, ...outcome });
  const back = `${form}${form.includes("?") ? "&" : "?"}kept=${kept}`;
  const location = outcome.problem.code === "not-signed-in" ? `/sign-in?next=${encodeURIComponent(back)}` : back;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

/** What is said of somebody who is not signed in, and null for who is: `not-permitted` would send them away for good. */
export function signInFirst(visitor: null): { problem: Problem };
export function signInFirst(visitor: Visitor): { problem: Problem } | null;
export function signInFirst(visitor: Visitor): { problem: Problem } | null {
  return visitor ? null : { problem: problem("not-signed-in", "Only somebody who is signed in can do this.") };
}

export const wantsJson = (request: Request): boolean =>
  (request.headers.get("accept") ?? "").includes("application/json");

/** The address within this site that a field names, for going on to after the form; anything else leads home. */
export function nextOf(fields: FormFields, name = "next"): string {
  const said = fieldValue(fields, name);
  return /^\/(?![/\\])/.test(said) ? said : "/";
}

const pathOf = (request: Request): string => new URL(request.url).pathname;

/** An address without parts that vary has no parameters at all. */
const decoded = <Params extends Record<string, string>>(params: Params | undefined): Params =>
  Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])) as Params;
