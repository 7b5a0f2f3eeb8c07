import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** Takes over the socket of a request that leaves HTTP, for a websocket as a rule. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const NOT_FOUND = "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/** Gives each upgrade to the handler whose prefix the path begins with, and refuses those that have none. */
export function routeUpgrades(handlers: ReadonlyMap<string, UpgradeHandler>): UpgradeHandler {
  return (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const path = request.url?.split("?", 1)[0] ?? "";
    for (const [prefix, handle] of handlers) if (path.startsWith(prefix)) return handle(request, socket, head);
    socket.end(NOT_FOUND);
  };
}
