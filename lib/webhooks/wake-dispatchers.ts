import type { Connection } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { announceStale } from "#lib/http/stale-keys.ts";

/** The key of what goes stale when a webhook was made, resumed or asked to send again. */
export const WEBHOOKS = "webhooks";

/** Says on every node that there may be something to send. */
export async function wakeDispatchers(db: Connection): Promise<void> {
  await tellStale(db, [WEBHOOKS]);
  announceStale([WEBHOOKS]);
}
