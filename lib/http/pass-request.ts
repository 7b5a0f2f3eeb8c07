import type { IncomingMessage, ServerResponse } from "node:http";
import { readEnv } from "#lib/env.ts";
import { withNotes } from "./answer-notes.ts";
import { captureAnswer, type RequestHandler } from "./capture-answer.ts";
import { CLIENT_ADDRESS, clientAddress } from "./client-address.ts";
import { contentTags } from "./entity-tags.ts";
import { nonceHeader } from "./script-nonce.ts";
import { sealAnswer } from "./seal-answer.ts";
import { sendAnswer } from "./send-answer.ts";
import { sendOnce } from "./send-once.ts";

/**
 * Lets the handler answer this one request and keeps nothing. The handler sees everything that was sent but what is
 * settled here: encodings, 304 and HEAD for reads, and the suffix that an encoding leaves on a tag in `If-Match`.
 */
export async function passRequest(
  handle: RequestHandler,
  nonce: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = { method: request.method, headers: { ...request.headers } };
  const isRead = request.method === "GET" || request.method === "HEAD";
  takeOver(request, nonce, isRead);
  const answer = sealAnswer(
    await withNotes(() => captureAnswer(handle, request), { takesBody: request.headers.rsc === undefined }),
    nonce,
  );
  await sendAnswer(asked, response, sendOnce(answer, { tagged: isRead }));
}

function takeOver(request: IncomingMessage, nonce: string, isRead: boolean): void {
  const { headers } = request;
  headers[CLIENT_ADDRESS] = clientAddress(request.socket.remoteAddress, headers["x-forwarded-for"], trustedProxies());
  delete headers["accept-encoding"];
  delete headers["content-security-policy"];
  // Data for a page that is open already must not carry the nonce out.
  if (headers.rsc === undefined) Object.assign(headers, nonceHeader(nonce));
  if (headers["if-match"]) headers["if-match"] = contentTags(headers["if-match"]);
  if (!isRead) return;
  request.method = "GET";
  delete headers["if-none-match"];
  delete headers["if-modified-since"];
}

let proxies: number | null = null;

const trustedProxies = (): number => {
  proxies ??= readEnv().TRUSTED_PROXIES;
  return proxies;
};
