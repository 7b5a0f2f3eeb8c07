import type { IncomingMessage } from "node:http";
import { type Problem, problem } from "#lib/domain/errors.ts";

const OF_THE_API = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Where forms and scripts send to, by the end of the address; a page may be called so too. */
const DOOR = /\/(?:save|preview)$/;

/** The methods that an address can take at all: pages and files are read, only what may be a door is sent to. */
export function methodsOf(url: string): readonly string[] {
  const path = url.split("?", 1)[0] ?? "";
  if (path.startsWith("/api/")) return OF_THE_API;
  return DOOR.test(path) ? ["GET", "HEAD", "POST", "OPTIONS"] : ["GET", "HEAD"];
}

/**
 * Why a request cannot be handed on: Next answers these by itself before any handler runs, a method under /api in another
 * form than a problem, one that a page does not take with the page, a broken address with 500 as if the fault were ours.
 * Null for everything else.
 */
export function findRefusal({ method = "", url = "" }: Pick<IncomingMessage, "method" | "url">): Problem | null {
  const methods = methodsOf(url);
  if (!methods.includes(method))
    return problem("method-not-allowed", `${method} is not one of ${methods.join(", ")}, which this address can take.`);
  if (isDecodable(url)) return null;
  return problem("invalid-parameter", "The address holds a percent sign that does not begin an encoded character.", [
    { pointer: "", code: "percent-encoding", detail: "Write a percent sign as %25, and other characters in UTF-8." },
  ]);
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
