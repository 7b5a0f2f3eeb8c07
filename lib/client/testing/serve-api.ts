import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { answerCall } from "#lib/api/answer-call.ts";
import type { Database } from "#lib/db/client.ts";

export type ServedApi = {
  site: string;
  /** Cuts all lines, as a proxy that is started anew does. */
  cut(): void;
  close(): Promise<void>;
};

/** The API on a port of its own, until it is closed. */
export async function serveApi(db: Database): Promise<ServedApi> {
  const server = createServer(async (incoming, outgoing) => {
    const response = await answerCall(requestOf(incoming), () => db);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    const body = response.body ?? new Blob().stream();
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), outgoing).catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    cut: () => server.closeAllConnections(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/" } = incoming;
  const headers = new Headers(incoming.headers as Record<string, string>);
  const isRead = method === "GET" || method === "HEAD";
  const body = isRead ? {} : { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" as const };
  return new Request(`http://wiki.example${url}`, { method, headers, ...body });
}
