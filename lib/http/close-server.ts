import type { Server } from "node:http";
import type { Socket } from "node:net";

const IDLE_CHECK_MS = 20;

/**
 * Prepares the end of a server. The returned function stops accepting, lets requests under way be answered for
 * `graceMs` and cuts what is open after that: upgraded connections and clients that do not read.
 */
export function prepareClose(server: Server, graceMs: number): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection turns idle when its last answer is out, and would then be held open for the client's next request.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    const cut = setTimeout(() => sockets.forEach((socket) => socket.destroy()), graceMs);
    await closed;
    clearInterval(idle);
    clearTimeout(cut);
  };
}
