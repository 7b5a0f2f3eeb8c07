import type { Database } from "#lib/db/client.ts";
import { IS_WORKING } from "./working-webhook.ts";

/** So many revisions are queued for a webhook at once, and no more while as many wait. */
const BATCH = 500;

/**
 * Queues the revisions that webhooks have not been told of. Several nodes may do so at once: each revision is queued once
 * for each webhook. Resolves to whether any webhook may have more.
 */
export async function queueDeliveries(db: Database): Promise<boolean> {
  const moved = await db.$queryRaw<{ behind: boolean }[]>`
    WITH behind AS (
      SELECT w.id, w.after, w.kinds, least(w.after + ${BATCH}, h.number) AS upto, h.number AS head
      FROM webhooks w CROSS JOIN log_head h
      WHERE w.after < h.number AND ${IS_WORKING}
        AND (SELECT count(*) FROM webhook_deliveries d WHERE d.webhook_id = w.id AND d.state = 'waiting') < ${BATCH}
      FOR UPDATE OF w SKIP LOCKED
    ), queued AS (
      INSERT INTO webhook_deliveries (webhook_id, revision)
      SELECT b.id, r.number FROM behind b
      JOIN shown_revisions r ON r.number > b.after AND r.number <= b.upto JOIN pages p ON p.id = r.page_id
      WHERE b.kinds = '{}' OR p.kind::text = ANY(b.kinds)
      ON CONFLICT DO NOTHING
    )
    UPDATE webhooks w SET after = b.upto FROM behind b WHERE w.id = b.id RETURNING b.upto < b.head AS behind`;
  return moved.some(({ behind }) => behind);
}
