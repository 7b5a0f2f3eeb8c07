import type { Database } from "#lib/db/client.ts";

/** The log of a webhook goes back so far. */
const KEPT_DAYS = 30;

/** Forgets what was delivered, or could not be, long ago. */
export async function forgetDeliveries(db: Database): Promise<void> {
  await db.$executeRaw`
    DELETE FROM webhook_deliveries WHERE state <> 'waiting' AND answered_at < now() - make_interval(days => ${KEPT_DAYS})`;
}
