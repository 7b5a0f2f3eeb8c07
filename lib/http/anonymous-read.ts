import type { IncomingMessage } from "node:http";

const SESSION_COOKIE = /session-token(?:\.\d+)?=/;

/**
 * Whether a request asks for what everyone gets: a read without a token, a session, or a wish for a part, an earlier
 * state or the data behind a page instead of the page.
 */
export function isAnonymousRead({ method, headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const { authorization, cookie, range, rsc } = headers;
  if (authorization !== undefined || range !== undefined || rsc !== undefined) return false;
  return headers["accept-datetime"] === undefined && (cookie === undefined || !SESSION_COOKIE.test(cookie));
}
