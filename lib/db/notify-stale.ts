import type { Connection } from "./client.ts";
import { STALE_CHANNEL } from "./listen-stale.ts";

/** Tells every node, when the transaction commits, which answers it made stale. This process drops them by `announceStale`. */
export async function notifyStale(tx: Connection, keys: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${STALE_CHANNEL}, ${JSON.stringify(keys)})`;
}
