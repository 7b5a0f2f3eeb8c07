import { type AnswerHeaders, headerOf, type WholeAnswer } from "./answer.ts";
import { isPrerendered } from "./seal-answer.ts";

const KEPT_STATUSES: ReadonlySet<number> = new Set([200, 301, 308]);

// What Next says by itself: of a page that is rendered on demand, and of one that was made when it was built.
const SAID_BY_NEXT: ReadonlySet<string> = new Set([
  "private, no-cache, no-store, max-age=0, must-revalidate",
  "s-maxage=31536000",
]);

/** What the handler itself said about keeping its answer; empty when it left that to us, as pages have to. */
export function saidCacheControl(headers: AnswerHeaders): string {
  const said = headerOf(headers, "cache-control");
  return SAID_BY_NEXT.has(said) ? "" : said;
}

/** Whether the answer is the same for everyone who asked the same at the same time. */
export const isShared = (answer: WholeAnswer): boolean =>
  !answer.headers["set-cookie"] && !/\b(?:no-store|private)\b/.test(saidCacheControl(answer.headers));

/**
 * Whether the answer may be kept. It has to say what it was made from, by its surrogate keys or by being a file of the
 * build: one of which nobody could say when it goes stale is rendered each time.
 */
export const isKept = (answer: WholeAnswer, keys: ReadonlySet<string>): boolean =>
  KEPT_STATUSES.has(answer.status) && isShared(answer) && (keys.size > 0 || isBuilt(answer.headers));

const isBuilt = (headers: AnswerHeaders): boolean =>
  isPrerendered(headers) || isImmutable(headers) || headers["accept-ranges"] === "bytes";

/** Whether the answer at this address never changes. */
export const isImmutable = (headers: AnswerHeaders): boolean => /\bimmutable\b/.test(saidCacheControl(headers));
