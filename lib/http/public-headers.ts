import type { AnswerHeaders } from "./answer.ts";
import { saidCacheControl } from "./keep-answer.ts";

const LONGEST_KEYS = 4096;

/** The key of answers that show the world of today, which ends at midnight UTC without anybody saving anything. */
export const TODAY = "today";

/**
 * The headers of an answer that anyone may keep. A browser asks each time whether its copy is good still (and mostly gets
 * a 304); a cache that can be purged by key (Surrogate-Key, W3C Edge Architecture) may hold it for a day, or
 * an hour when it may be another one tomorrow.
 */
export function publicHeaders(headers: AnswerHeaders, keys: ReadonlySet<string>): AnswerHeaders {
  const cacheControl = saidCacheControl(headers) || "public, max-age=0, must-revalidate";
  return { ...headers, "cache-control": cacheControl, "x-cache": "hit", ...surrogateHeaders(keys) };
}

function surrogateHeaders(keys: ReadonlySet<string>): AnswerHeaders {
  if (keys.size === 0) return {};
  const list = [...keys].join(" ");
  // Proxies refuse longer headers, and a copy whose keys are cut off could not be purged.
  if (list.length > LONGEST_KEYS) return { "surrogate-key": "", "surrogate-control": "no-store" };
  return { "surrogate-key": list, "surrogate-control": keys.has(TODAY) ? "max-age=3600" : "max-age=86400" };
}

/** The headers of an answer that is sent once. */
export const privateHeaders = (headers: AnswerHeaders): AnswerHeaders => ({
  ...headers,
  "cache-control": headers["cache-control"] ?? "private, no-cache",
  "surrogate-key": "",
});
