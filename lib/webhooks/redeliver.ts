import type { Database } from "#lib/db/client.ts";
import { uuidOf } from "#lib/db/uuid-of.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { LEASE_SECONDS } from "./claim-delivery.ts";
import { notOwner } from "./own-webhook.ts";
import { wakeDispatchers } from "./wake-dispatchers.ts";

/**
 * Sends again what one of one's own webhooks was sent or could not be sent, under the same delivery id and with all its
 * attempts before it; one that waits for its next attempt is tried at once
 * (unless it is under way). A paused webhook sends it when it is resumed.
 */
export async function redeliver(
  db: Database,
  visitor: Visitor,
  { webhook, delivery }: { webhook: string; delivery: number },
): Promise<{ problem: Problem } | null> {
  if (!visitor) return notOwner();
  const [asked] = await db.$queryRaw<{ id: number }[]>`
    WITH own AS (
      SELECT d.id FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
      WHERE w.user_id = ${visitor.id}::uuid AND w.id = ${uuidOf(webhook)}::uuid AND d.id = ${delivery}
    ), again AS (
      UPDATE webhook_deliveries d SET state = 'waiting', attempts = 0, next_at = now() FROM own
      WHERE d.id = own.id AND (d.state <> 'waiting' OR d.next_at > now() + make_interval(secs => ${LEASE_SECONDS}))
    )
    SELECT id FROM own`;
  if (!asked) return { problem: problem("not-found", "You have no such delivery.") };
  await wakeDispatchers(db);
  return null;
}
