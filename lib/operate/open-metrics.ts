import type { RequestListener } from "node:http";
import { connectDatabase } from "#lib/db/client.ts";
import { type Figure, serveMetrics } from "#lib/http/metrics.ts";
import { readFigures } from "./read-figures.ts";

/** `/metrics` before a server: its own figures, those of the process and the log's. Nothing in them is secret. */
export function openMetrics(databaseUrl: string): {
  before(serve: RequestListener, figures: () => readonly Figure[]): RequestListener;
  stop(): Promise<void>;
} {
  const db = connectDatabase(databaseUrl);
  return {
    before: (serve, figures) => serveMetrics(serve, async () => [...figures(), ...(await readFigures(db))]),
    stop: () => db.$disconnect(),
  };
}
