import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

const CHECK_MS = 20;

/**
 * Prepares the end of a server. The returned function stops accepting and lets requests under way be answered, for
 * `graceMs` at most; then it cuts upgraded connections and those that listen to events (`Accept: text/event-stream`), which
 * would never end by themselves.
 */
export function prepareClose(server: Server, graceMs: number): () => Promise<void> {
  const sockets = new Set<Duplex>();
  const endless = new WeakSet<Duplex>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("upgrade", (_request, socket) => endless.add(socket));
  server.on("request", ({ headers, socket }, response) => {
    if (!headers.accept?.includes("text/event-stream")) return;
    endless.add(socket);
    response.once("close", () => endless.delete(socket));
  });
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const check = setInterval(() => {
      // A connection turns idle when its last answer is out, and would then be held open for the client's next request.
      server.closeIdleConnections();
      if ([...sockets].every((socket) => endless.has(socket))) cutAll();
    }, CHECK_MS);
    const cut = setTimeout(cutAll, graceMs);
    await closed;
    clearInterval(check);
    clearTimeout(cut);
  };
}
