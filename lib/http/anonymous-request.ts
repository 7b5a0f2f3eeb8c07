import { IncomingMessage } from "node:http";
import type { CacheAddress } from "./cache-address.ts";
import { UnconnectedSocket } from "./unconnected-socket.ts";

/**
 * The request that an answer for everyone is made from: the address in its one spelling and nothing else that a client
 * sent, so that the answer cannot depend on it. `headers` are the same for every such request.
 */
export function anonymousRequest(address: CacheAddress, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new UnconnectedSocket());
  request.method = "GET";
  request.url = address.url;
  request.headers = { ...headers, accept: address.accept };
  request.push(null);
  return request;
}
