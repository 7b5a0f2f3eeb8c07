import { problemOf } from "./api-problem.ts";
import { pause } from "./pause.ts";

export type Send = (request: Request) => Promise<Response>;

const MOST_TRIES = 4;
const LONGEST_WAIT_S = 60;

/**
 * Sends requests as the API asks for it: with the token, with a name for each write (`Idempotency-Key`), so that it is
 * carried out once however often it is sent, and again after as many seconds as a refusal for the moment says. An answer
 * that is no success is thrown as an `ApiProblem`.
 */
export function sendPatiently(fetch: Send, token: string | undefined): Send {
  return async (request) => {
    const named = withHeaders(request, token);
    for (let tries = 1; ; tries += 1) {
      const response = await fetch(named.clone());
      if (response.ok) return response;
      const refusal = await problemOf(response);
      const { status, retryAfter } = refusal;
      const isForNow = (status === 429 || status === 503) && retryAfter !== null && retryAfter <= LONGEST_WAIT_S;
      if (!isForNow || tries === MOST_TRIES) throw refusal;
      await pause(retryAfter * 1000, named.signal);
    }
  };
}

const WRITES: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

function withHeaders(request: Request, token: string | undefined): Request {
  const headers = new Headers(request.headers);
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  if (WRITES.has(request.method) && !headers.has("idempotency-key")) headers.set("idempotency-key", makeKey());
  return new Request(request, { headers });
}

/** `randomUUID` is there on pages of HTTPS alone. */
const makeKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
