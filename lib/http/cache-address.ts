import { canonicalAccept } from "./media-types.ts";
import { canonicalApiQuery, canonicalPageQuery } from "./page-parameters.ts";

/** Where an answer is kept, and the only things of a request that it may depend on: the URL and `Accept` in one spelling. */
export type CacheAddress = { key: string; url: string; accept: string };

/** What belongs to one moment. */
const OF_A_MOMENT = /^\/(?:api\/(?:auth|health)(?:\/|$)|api\/v1\/changes\/stream$|metrics$|recent\/stream$)/;

/** What belongs to one person, by the beginning of the address: cookies count here and nowhere else. */
const OF_A_PERSON =
  /^\/(?:me|sign-in|sign-out|register|setup|settings|watchlist|notifications|admin|new|preview)(?:\/|$)/;

/** The pages and tabs of a page that hold a form filled in for one person. */
const FORM_OF_A_PAGE = /^\/[^/]+\/[^/]+\/(?:edit|place|merge|manage|clean-up|block|talk\/reply)(?:\/|$)/;

/** What stands for a thing and leads to one of several descriptions of it, by `Accept`. */
const LEADS_BY_ACCEPT = /^\/(?:catalog|ns|id\/[^/]+)$/;

/** A page that shows again what somebody typed. */
const KEPT_FORM = /(?:^|&)kept=/;

/**
 * The address under which the answer to a request is kept, or null when it is not for the cache. The `Accept` header is
 * part of it under `/api` only: pages and files have one media type.
 */
export function findCacheAddress(target: string, accept: string | undefined): CacheAddress | null {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  if (!path.startsWith("/") || isNeverKept(path, query)) return null;
  if (path.startsWith("/api/")) return addressOfCall(path, query, accept);
  if (path.startsWith("/_next/static/")) return addressOf(path, "", "*/*");
  if (path.startsWith("/_next/")) return null;
  return addressOf(path, canonicalPageQuery(query), "*/*");
}

const isNeverKept = (path: string, query: string): boolean =>
  OF_A_MOMENT.test(path) ||
  OF_A_PERSON.test(path) ||
  LEADS_BY_ACCEPT.test(path) ||
  FORM_OF_A_PAGE.test(path) ||
  KEPT_FORM.test(query);

function addressOfCall(path: string, query: string, accept: string | undefined): CacheAddress | null {
  const type = canonicalAccept(accept);
  return type === null ? null : addressOf(path, canonicalApiQuery(query), type);
}

function addressOf(path: string, query: string, accept: string): CacheAddress {
  const url = query ? `${path}?${query}` : path;
  return { key: `${accept} ${url}`, url, accept };
}
