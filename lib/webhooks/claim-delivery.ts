import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { IS_WORKING } from "./working-webhook.ts";

/** A delivery that this node alone may attempt. */
export type Claimed = {
  id: number;
  webhook: string;
  revision: number;
  /** With the one that was claimed. */
  attempts: number;
  url: string;
  secret: string;
};

/** Longer than an attempt can take; a node that died in one is not waited for any longer. */
export const LEASE_SECONDS = 60;

/**
 * Claims the delivery that is due next, of one webhook or of any, or null. Deliveries of a webhook go one after the other
 * in the order of the revisions: while one is under way or waits to be tried again, no other is given.
 */
export async function claimDelivery(db: Database, webhook?: string): Promise<Claimed | null> {
  const wanted = webhook === undefined ? Prisma.empty : Prisma.sql`AND w.id = ${webhook}::uuid`;
  const [claimed] = await db.$queryRaw<Claimed[]>`
    WITH due AS (
      SELECT w.id, w.url, w.secret, d.next FROM webhooks w CROSS JOIN LATERAL (
        SELECT min(x.revision) AS next, max(x.next_at) AS latest FROM webhook_deliveries x
        WHERE x.webhook_id = w.id AND x.state = 'waiting') d
      WHERE d.latest <= now() AND ${IS_WORKING} ${wanted}
      LIMIT 1 FOR UPDATE OF w SKIP LOCKED
    )
    UPDATE webhook_deliveries d SET attempts = d.attempts + 1, next_at = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM due WHERE d.webhook_id = due.id AND d.revision = due.next AND d.state = 'waiting' AND d.next_at <= now()
    RETURNING d.id, due.id::text AS webhook, d.revision, d.attempts, due.url, due.secret`;
  return claimed ?? null;
}

/** Gives back a delivery that was not attempted to its end. */
export async function returnDelivery(db: Database, { id, attempts }: Claimed): Promise<void> {
  await db.$executeRaw`
    UPDATE webhook_deliveries SET attempts = attempts - 1, next_at = now()
    WHERE id = ${id} AND attempts = ${attempts} AND state = 'waiting'`;
}
