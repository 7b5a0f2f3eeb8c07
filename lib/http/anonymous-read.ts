import type { IncomingMessage } from "node:http";

/**
 * Whether a request asks for what everyone gets: a read without a token, or a wish for a part, an earlier state or the data
 * behind a page instead of the page. Who is signed in gets the same page as all others, as fast: a cookie counts for
 * nothing here, and what belongs to a person has an address of its own that is never kept.
 */
export function isAnonymousRead({ method, headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const { authorization, range, rsc } = headers;
  return authorization === undefined && range === undefined && rsc === undefined && !headers["accept-datetime"];
}
