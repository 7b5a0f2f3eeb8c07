import type { IncomingMessage } from "node:http";
import { type Problem, problem } from "#lib/domain/errors.ts";

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** What a refusal of a method says in `Allow`. */
export const ALLOWED_METHODS = [...METHODS].join(", ");

/**
 * Why a request cannot be handed on: Next answers these by itself before any handler runs, a method under /api in another
 * form than a problem, a broken address with 500 as if the fault were ours. Null for everything else.
 */
export function findRefusal({ method = "", url = "" }: Pick<IncomingMessage, "method" | "url">): Problem | null {
  if (url.startsWith("/api/") && !METHODS.has(method))
    return problem("method-not-allowed", `Nothing under /api takes ${method}.`);
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
