import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { negotiateEncoding } from "./accept-encoding.ts";
import { isAnonymousRead } from "./anonymous-read.ts";
import { type CacheAddress, findCacheAddress } from "./cache-address.ts";
import type { RequestHandler } from "./capture-answer.ts";
import { findRefusal } from "./find-refusal.ts";
import { passRequest } from "./pass-request.ts";
import type { ResponseCache } from "./response-cache.ts";
import { sendAnswer, sendRepresentation } from "./send-answer.ts";
import { sendFailure } from "./send-failure.ts";
import { sendProblem } from "./send-problem.ts";
import type { ServedCounts } from "./served-counts.ts";

/**
 * Answers what is the same for everyone from the cache, and lets the handler answer the rest. A client that goes away
 * does not disturb the rendering that others may be waiting for.
 */
export function serveRequests(
  cache: ResponseCache,
  handle: RequestHandler,
  nonce: string,
  counts: ServedCounts,
): RequestListener {
  const findAddress = rememberAddresses();
  return (request, response) => {
    const address = isAnonymousRead(request) ? findAddress(request) : null;
    const kept = address && cache.find(address);
    const made = kept?.find(negotiateEncoding(request.headers["accept-encoding"]));
    if (kept && made) {
      counts.kept += 1;
      return sendRepresentation(request, response, kept.status, made);
    }
    const refusal = findRefusal(request);
    if (refusal) return sendProblem(refusal, request.url ?? "", response);
    counts[address ? "made" : "passed"] += 1;
    const answered = address
      ? sendFrom(cache, address, request, response)
      : passRequest(handle, nonce, request, response);
    answered.catch((cause) => {
      // Who breaks off while sending is not there to be answered, and that is no failure of ours.
      if (!request.errored) sendFailure(request.url ?? "", response, cause);
    });
  };
}

async function sendFrom(
  cache: ResponseCache,
  address: CacheAddress,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await sendAnswer(request, response, cache.find(address) ?? (await cache.fetch(address)));
}

const REMEMBERED = 10_000;
const LONGEST_TARGET = 512;

/** Most requests ask for one of few addresses in the same words: those are not taken apart again. */
function rememberAddresses(): (request: IncomingMessage) => CacheAddress | null {
  const known = new LRUCache<string, CacheAddress>({ max: REMEMBERED });
  return ({ url = "/", headers: { accept = "*/*" } }) => {
    const asked = url.startsWith("/api/") ? `${accept} ${url}` : url;
    const remembered = known.get(asked);
    if (remembered) return remembered;
    const address = findCacheAddress(url, accept);
    if (address && asked.length <= LONGEST_TARGET) known.set(asked, address);
    return address;
  };
}
