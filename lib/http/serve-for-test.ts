import { createServer, type IncomingHttpHeaders, request as openRequest, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Heard = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type Ask = (
  target: string,
  asked?: { method?: string; headers?: Record<string, string>; body?: string },
) => Promise<Heard>;

/** Serves the listener until the test ends; what comes back asks it over a real socket and decodes nothing. */
export async function serveForTest(listener: RequestListener): Promise<{ ask: Ask; port: number }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const ask: Ask = (target, { method = "GET", headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = openRequest({ port, host: "127.0.0.1", path: target, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { ask, port };
}
