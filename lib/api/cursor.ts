import { createHash } from "node:crypto";
import { z } from "zod";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import type { Link } from "#lib/http/link-header.ts";

/** How the same list may be shown without being another one. */
const OF_THE_VIEW = ["cursor", "limit", "fields", "include", "facets"];

/** What a list is: its address and all parameters that choose and order its items. */
function listOf(url: URL): string {
  const query = new URLSearchParams(url.searchParams);
  for (const name of OF_THE_VIEW) query.delete(name);
  query.sort();
  return createHash("sha256").update(`${url.pathname}?${query}`).digest("base64url").slice(0, 12);
}

/** A place in the list of this address, for the answer's `next`. Clients keep it as it is. */
export const writeCursor = (url: URL, place: Record<string, string | number | readonly (string | number)[]>): string =>
  Buffer.from(JSON.stringify({ list: listOf(url), place })).toString("base64url");

/** The place that a cursor names. One of another list, or one that we never wrote, is a problem. */
export function readCursor<Place extends z.ZodType>(
  url: URL,
  cursor: string,
  schema: Place,
): { place: z.output<Place> } | { problem: Problem } {
  const written = z.object({ list: z.literal(listOf(url)), place: z.unknown() }).safeParse(parseJson(cursor));
  const place = schema.safeParse(written.data?.place);
  return written.success && place.success
    ? { place: place.data }
    : { problem: problem("invalid-parameter", FOREIGN.detail, [FOREIGN]) };
}

const FOREIGN: Fault = {
  pointer: "/query/cursor",
  code: "foreign-cursor",
  detail:
    "This cursor belongs to another list. Use it with the parameters of the answer it came from, or start without it.",
};

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** The link to the answer that follows. */
export function linkToNext(url: URL, cursor: string | null): Link[] {
  if (cursor === null) return [];
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return [{ href: next.pathname + next.search, rel: "next" }];
}
