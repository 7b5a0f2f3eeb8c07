import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

/** One figure of this process: a counter only grows, a gauge goes up and down. Names end with their unit. */
export type Figure = { name: string; help: string; type: "counter" | "gauge"; value: number };

/** The figures in the text format of Prometheus (version 0.0.4). */
export const writeMetrics = (figures: readonly Figure[]): string =>
  figures
    .map(({ name, help, type, value }) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`)
    .join("");

/** Answers `/metrics` with the figures of now, and leaves all else to `serve`. */
export const serveMetrics =
  (serve: RequestListener, read: () => Promise<readonly Figure[]>): RequestListener =>
  (request, response) =>
    isForMetrics(request) ? void sendMetrics(response, read) : serve(request, response);

const isForMetrics = ({ method, url }: IncomingMessage): boolean =>
  url === "/metrics" && (method === "GET" || method === "HEAD");

async function sendMetrics(response: ServerResponse, read: () => Promise<readonly Figure[]>): Promise<void> {
  const text = writeMetrics(await read());
  response.writeHead(200, {
    "content-type": "text/plain; version=0.0.4; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(text);
}
