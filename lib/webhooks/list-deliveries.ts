import type { Database } from "#lib/db/client.ts";
import { uuidOf } from "#lib/db/uuid-of.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import type { Delivery } from "#lib/domain/webhook.ts";

type Row = Omit<Delivery, "at" | "nextAt" | "answeredAt"> & { at: Date; nextAt: Date | null; answeredAt: Date | null };

/** What was sent to one of one's own webhooks, the newest revisions first: at most `limit`, from below `before` on. */
export async function listDeliveries(
  db: Database,
  visitor: Visitor,
  webhook: string,
  { limit, before = null }: { limit: number; before?: number | null },
): Promise<Delivery[]> {
  if (!visitor) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.id, d.revision, d.state, d.attempts, d.at, CASE WHEN d.state = 'waiting' THEN d.next_at END AS "nextAt",
      d.answered_at AS "answeredAt", d.status, d.error
    FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
    WHERE w.id = ${uuidOf(webhook)}::uuid AND w.user_id = ${visitor.id}::uuid
      AND (${before}::int IS NULL OR d.revision < ${before}::int)
    ORDER BY d.revision DESC LIMIT ${limit}`;
  return rows.map(({ at, nextAt, answeredAt, ...row }) => ({
    ...row,
    at: at.toISOString(),
    nextAt: nextAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
}
