import type { RequestListener } from "node:http";
import type { RequestHandler } from "./capture-answer.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { sendFailure } from "./send-failure.ts";

/** The handler as it is, for working on the product: no cache, and no policy against the scripts of the tools. */
export function serveUncached(handle: RequestHandler): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    Promise.try(handle, request, response).catch((cause) => sendFailure(request.url ?? "", response, cause));
  };
}
