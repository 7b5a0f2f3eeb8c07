import { canonicalAccept } from "./media-types.ts";
import { canonicalApiQuery, canonicalPageQuery } from "./page-parameters.ts";

/** Where an answer is kept, and the only things of a request that it may depend on: the URL and `Accept` in one spelling. */
export type CacheAddress = { key: string; url: string; accept: string };

/** What belongs to one person or to one moment under an address without a session. */
const NEVER_KEPT = /^\/(?:api\/(?:auth|health)(?:\/|$)|metrics$)/;

/**
 * The address under which the answer to a request is kept, or null when it is not for the cache. The `Accept` header is
 * part of it under `/api` only: pages and files have one media type.
 */
export function findCacheAddress(target: string, accept: string | undefined): CacheAddress | null {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  if (!path.startsWith("/") || NEVER_KEPT.test(path)) return null;
  if (path.startsWith("/api/")) return addressOfCall(path, query, accept);
  if (path.startsWith("/_next/static/")) return addressOf(path, "", "*/*");
  if (path.startsWith("/_next/")) return null;
  return addressOf(path, canonicalPageQuery(query), "*/*");
}

function addressOfCall(path: string, query: string, accept: string | undefined): CacheAddress | null {
  const type = canonicalAccept(accept);
  return type === null ? null : addressOf(path, canonicalApiQuery(query), type);
}

function addressOf(path: string, query: string, accept: string): CacheAddress {
  const url = query ? `${path}?${query}` : path;
  return { key: `${accept} ${url}`, url, accept };
}
