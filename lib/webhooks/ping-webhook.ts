import type { Database } from "#lib/db/client.ts";
import { uuidOf } from "#lib/db/uuid-of.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { NO_SUCH_WEBHOOK, notOwner } from "./own-webhook.ts";
import { type Sending, sendEvent, type Target } from "./send-event.ts";

/** Sends one of one's own webhooks a `ping`, once and now, and says what it answered; also while it is paused. */
export async function pingWebhook(
  db: Database,
  visitor: Visitor,
  id: string,
  sending: Sending,
): Promise<{ status: number } | { problem: Problem }> {
  if (!visitor) return notOwner();
  const [target] = await db.$queryRaw<Target[]>`
    SELECT url, secret FROM webhooks WHERE user_id = ${visitor.id}::uuid AND id = ${uuidOf(id)}::uuid`;
  if (!target) return { problem: NO_SUCH_WEBHOOK };
  const posted = await sendEvent(target, { event: "ping", delivery: "ping", webhook: id }, sending);
  if ("error" in posted) return { problem: problem("invalid-input", posted.error) };
  if (posted.status >= 200 && posted.status < 300) return posted;
  return { problem: problem("invalid-input", `It answered ${posted.status} instead of 200.`) };
}
