import type { RequestListener } from "node:http";
import { anonymousRequest } from "./anonymous-request.ts";
import { withNotes } from "./answer-notes.ts";
import type { CacheAddress } from "./cache-address.ts";
import { captureAnswer, type RequestHandler } from "./capture-answer.ts";
import type { Figure } from "./metrics.ts";
import { type Rendered, ResponseCache } from "./response-cache.ts";
import { makeNonce, nonceHeader } from "./script-nonce.ts";
import { sealAnswer } from "./seal-answer.ts";
import { serveRequests } from "./serve-requests.ts";
import { figuresOfCounts, type ServedCounts } from "./served-counts.ts";
import { onStale } from "./stale-keys.ts";
import { collectKeys } from "./surrogate-keys.ts";

/**
 * The handler behind a response cache of `maxBytes` that follows the stale keys of this process until `stop`. `site` is
 * where the answers believe to be: what a client says in `Host` reaches no answer that others get.
 */
export function serveCached(
  handle: RequestHandler,
  { maxBytes, site }: { maxBytes: number; site: string },
): { serve: RequestListener; figures(): Figure[]; stop(): void } {
  const nonce = makeNonce();
  const { host, protocol } = new URL(site);
  const headers = {
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.replace(":", ""),
    ...nonceHeader(nonce),
  };
  const render = async (address: CacheAddress): Promise<Rendered> => {
    const { keys, result } = collectKeys(() =>
      withNotes(() => captureAnswer(handle, anonymousRequest(address, headers)), { takesBody: true }),
    );
    return { answer: sealAnswer(await result, nonce), keys };
  };
  const cache = new ResponseCache({ maxBytes, render });
  const stop = onStale((keys) => cache.drop(keys));
  const counts: ServedCounts = { kept: 0, made: 0, passed: 0 };
  const figures = (): Figure[] => figuresOfCounts(counts, cache.bytes);
  return { serve: serveRequests(cache, handle, nonce, counts), figures, stop };
}
