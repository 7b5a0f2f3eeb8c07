import type { Database } from "#lib/db/client.ts";
import { MOST_ATTEMPTS, secondsAfterFailure } from "#lib/domain/webhook.ts";
import type { Claimed } from "./claim-delivery.ts";
import type { Posted } from "./post-outside.ts";

/**
 * Writes down what became of an attempt. Success is any 2xx. After a failure the delivery is tried again later; after the
 * last one it has failed and the webhook is paused, as it is at once when the receiver says that it is gone (410).
 */
export async function recordOutcome(db: Database, claimed: Claimed, posted: Posted): Promise<void> {
  const status = "status" in posted ? posted.status : null;
  if (status !== null && status >= 200 && status < 300) return recordSuccess(db, claimed, status);
  const error = "error" in posted ? posted.error : sayStatus(posted.status);
  const delay = status === 410 ? null : secondsAfterFailure(claimed.attempts, Math.random());
  if (delay === null) return recordEnd(db, claimed, status, error);
  await db.$executeRaw`
    UPDATE webhook_deliveries
    SET status = ${status}, error = ${error}, answered_at = now(), next_at = now() + make_interval(secs => ${delay})
    WHERE id = ${claimed.id} AND attempts = ${claimed.attempts} AND state = 'waiting'`;
}

async function recordSuccess(db: Database, { id }: Claimed, status: number): Promise<void> {
  await db.$executeRaw`
    UPDATE webhook_deliveries SET state = 'done', status = ${status}, error = '', answered_at = now() WHERE id = ${id}`;
}

async function recordEnd(db: Database, claimed: Claimed, status: number | null, error: string): Promise<void> {
  const reason =
    status === 410
      ? "The receiver says that it is gone (410)."
      : `Revision ${claimed.revision} could not be delivered in ${MOST_ATTEMPTS} attempts. The last: ${error}`;
  await db.$executeRaw`
    WITH failed AS (
      UPDATE webhook_deliveries SET state = 'failed', status = ${status}, error = ${error}, answered_at = now()
      WHERE id = ${claimed.id} AND attempts = ${claimed.attempts} AND state = 'waiting' RETURNING webhook_id)
    UPDATE webhooks w SET paused_at = now(), pause_reason = ${reason} FROM failed WHERE w.id = failed.webhook_id`;
}

const sayStatus = (status: number): string =>
  status >= 300 && status < 400 ? `It answered ${status}; redirects are not followed.` : `It answered ${status}.`;
