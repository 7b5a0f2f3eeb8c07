import { createHash } from "node:crypto";
import { z } from "zod";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";

/** How the same list may be shown without being another one. */
const OF_THE_VIEW = ["cursor", "limit", "fields"];

/** What a list is: its address and all parameters that choose and order its items. */
function listOf(url: URL): string {
  const query = new URLSearchParams(url.searchParams);
  for (const name of OF_THE_VIEW) query.delete(name);
  query.sort();
  return createHash("sha256").update(`${url.pathname}?${query}`).digest("base64url").slice(0, 12);
}

/** A place in the list of this address, for the answer's `next`. Clients keep it as it is. */
export const writeCursor = (url: URL, place: Record<string, string | number>): string =>
  Buffer.from(JSON.stringify([listOf(url), place])).toString("base64url");

/** The place that a cursor names. One of another list, or one that we never wrote, is a problem. */
export function readCursor<Place extends z.ZodType>(
  url: URL,
  cursor: string,
  schema: Place,
): { place: z.output<Place> } | { problem: Problem } {
  const parsed = z.tuple([z.literal(listOf(url)), schema]).safeParse(parseJson(cursor));
  return parsed.success ? { place: parsed.data[1] } : { problem: problem("invalid-parameter", FOREIGN.detail, [FOREIGN]) };
}

const FOREIGN: Fault = {
  pointer: "/query/cursor",
  code: "foreign-cursor",
  detail: "This cursor belongs to another list. Use it with the parameters of the answer it came from, or start without it.",
};

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** The address of the answer that follows. */
export function nextPage(url: URL, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return next.pathname + next.search;
}
