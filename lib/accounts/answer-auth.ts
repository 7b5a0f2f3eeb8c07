import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { problemResponse } from "#lib/http/problem-json.ts";
import { readForm } from "#lib/http/read-form.ts";
import { isMailConfigured } from "#lib/mail/send-mail.ts";
import { authOptions } from "./auth-options.ts";
import { type AuthSettings, listProviders } from "./auth-providers.ts";
import { callNextAuth } from "./call-next-auth.ts";
import { hintedResponse } from "./hinted-response.ts";
import { readCookies } from "./read-cookies.ts";
import { siteOf } from "./site-address.ts";

/** The actions of next-auth that there are here, with their methods; those of `OF_A_PROVIDER` name one. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  callback: ["GET", "POST"],
  csrf: ["GET"],
  error: ["GET"],
  providers: ["GET"],
  session: ["GET"],
  signin: ["GET", "POST"],
  signout: ["GET", "POST"],
  "verify-request": ["GET"],
};

const OF_A_PROVIDER: ReadonlySet<string> = new Set(["callback", "signin"]);

/**
 * Answers what is asked below `/api/auth`: by next-auth where it has an answer for browsers and programs, else with a
 * problem like all of the API.
 */
export async function answerAuth(db: Database, request: Request, env: AuthSettings): Promise<Response> {
  const url = new URL(request.url);
  const action = url.pathname.split("/").slice(3).map(decodeURIComponent);
  const refusal = findRefusal(request.method, action, env);
  if (refusal) return problemResponse(refusal.problem, url.pathname, refusal.headers);
  const host = request.headers.get("host");
  const site = siteOf(env.SITE_URL, host);
  const body = request.method === "POST" ? await readBody(request) : undefined;
  const query = Object.fromEntries(url.searchParams);
  const options = await authOptions(db, env, { site, host, browser: request.headers.get("user-agent") ?? "" });
  const cookies = readCookies(request.headers.get("cookie"));
  const answer = await callNextAuth({ action, method: request.method, query, body, cookies, site }, options);
  if (answer.status < 400) return hintedResponse(answer, site);
  const fault =
    answer.status < 500
      ? problem("invalid-input", "Signing in was not begun here, or has ended.")
      : problem("internal", "Signing in failed for a reason that is not in the request. It has been logged.");
  return problemResponse(fault, url.pathname);
}

type Refusal = { problem: Problem; headers?: Record<string, string> };

function findRefusal(method: string, [name = "", provider, ...more]: string[], env: AuthSettings): Refusal | null {
  const methods = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  const unknown = { problem: problem("not-found", "Nothing of signing in has this address.") };
  if (!methods || more.length > 0 || !isNamed(name, provider, env)) return unknown;
  const allow = methods.join(", ");
  if (methods.includes(method)) return null;
  return { problem: problem("method-not-allowed", `${method} is not one of ${allow}.`), headers: { allow } };
}

function isNamed(name: string, provider: string | undefined, env: AuthSettings): boolean {
  if (!OF_A_PROVIDER.has(name)) return provider === undefined;
  if (provider === undefined) return name === "signin";
  const ids = [...listProviders(env).map(({ id }) => id), ...(isMailConfigured(env) ? ["email"] : [])];
  return ids.includes(provider);
}

async function readBody(request: Request): Promise<Record<string, string>> {
  const read = await readForm(request);
  if ("problem" in read) return {};
  return Object.fromEntries(Object.entries(read.fields).map(([name, [value = ""]]) => [name, value]));
}
