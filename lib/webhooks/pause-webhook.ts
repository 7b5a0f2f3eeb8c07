import type { Database } from "#lib/db/client.ts";
import { uuidOf } from "#lib/db/uuid-of.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { NO_SUCH_WEBHOOK, notOwner } from "./own-webhook.ts";
import { wakeDispatchers } from "./wake-dispatchers.ts";

/** Lets one of one's own webhooks rest: it is sent nothing, and nothing is lost. */
export async function pauseWebhook(db: Database, visitor: Visitor, id: string): Promise<{ problem: Problem } | null> {
  if (!visitor) return notOwner();
  const paused = await db.$executeRaw`
    UPDATE webhooks SET paused_at = coalesce(paused_at, now()) WHERE user_id = ${visitor.id}::uuid AND id = ${uuidOf(id)}::uuid`;
  return paused ? null : { problem: NO_SUCH_WEBHOOK };
}

/**
 * Goes on with one of one's own webhooks where it stood, at once. What failed for good stays so until it is asked for
 * again.
 */
export async function resumeWebhook(db: Database, visitor: Visitor, id: string): Promise<{ problem: Problem } | null> {
  if (!visitor) return notOwner();
  const resumed = await db.$executeRaw`
    UPDATE webhooks SET paused_at = NULL, pause_reason = '' WHERE user_id = ${visitor.id}::uuid AND id = ${uuidOf(id)}::uuid`;
  if (!resumed) return { problem: NO_SUCH_WEBHOOK };
  await wakeDispatchers(db);
  return null;
}
