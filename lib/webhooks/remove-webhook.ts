import type { Database } from "#lib/db/client.ts";
import { uuidOf } from "#lib/db/uuid-of.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { NO_SUCH_WEBHOOK, notOwner } from "./own-webhook.ts";

/** Removes one of one's own webhooks with its log. An attempt that is under way may still arrive. */
export async function removeWebhook(db: Database, visitor: Visitor, id: string): Promise<{ problem: Problem } | null> {
  if (!visitor) return notOwner();
  const removed = await db.$executeRaw`
    DELETE FROM webhooks WHERE user_id = ${visitor.id}::uuid AND id = ${uuidOf(id)}::uuid`;
  return removed ? null : { problem: NO_SUCH_WEBHOOK };
}
