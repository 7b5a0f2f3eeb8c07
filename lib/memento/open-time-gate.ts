import { connectDatabase, type Database } from "#lib/db/client.ts";
import type { RequestHandler } from "#lib/http/capture-answer.ts";
import { withTimeGate } from "./with-time-gate.ts";

/** The TimeGates of a server's pages (see {@link withTimeGate}), over connections that the first wish makes. */
export function openTimeGate(databaseUrl: string): {
  before(handle: RequestHandler): RequestHandler;
  stop(): Promise<void>;
} {
  let connected: Database | null = null;
  const database = (): Database => {
    connected ??= connectDatabase(databaseUrl);
    return connected;
  };
  return {
    before: (handle) => withTimeGate(handle, database),
    stop: async () => {
      await connected?.$disconnect();
    },
  };
}
