import type { Connection } from "./client.ts";
import { STALE_CHANNEL } from "./listen-stale.ts";

/**
 * Tells every node, when the transaction commits, which answers are out of date. This node is told by `announceStale`
 * after the commit, so that the writer is answered by none of them. For a few keys: PostgreSQL refuses 8,000 bytes.
 */
export async function tellStale(tx: Connection, keys: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${STALE_CHANNEL}, ${JSON.stringify(keys)})`;
}
