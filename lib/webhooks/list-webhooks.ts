import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { uuidOf } from "#lib/db/uuid-of.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import type { Webhook } from "#lib/domain/webhook.ts";

type Row = Omit<Webhook, "createdAt" | "pausedAt"> & { createdAt: Date; pausedAt: Date | null };

/** One's own webhooks, the newest first. Who may hold none any more still sees those that there are. */
export async function listWebhooks(db: Database, visitor: Visitor): Promise<Webhook[]> {
  return visitor ? read(db, Prisma.sql`w.user_id = ${visitor.id}::uuid`) : [];
}

/** One of one's own webhooks, or null. */
export async function findWebhook(db: Database, visitor: Visitor, id: string): Promise<Webhook | null> {
  if (!visitor) return null;
  const [webhook] = await read(db, Prisma.sql`w.user_id = ${visitor.id}::uuid AND w.id = ${uuidOf(id)}::uuid`);
  return webhook ?? null;
}

async function read(db: Database, condition: Prisma.Sql): Promise<Webhook[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT w.id::text, w.url, w.kinds, w.created_at AS "createdAt", w.paused_at AS "pausedAt",
      w.pause_reason AS "pauseReason", count(d.id) FILTER (WHERE d.state = 'waiting')::int AS waiting,
      count(d.id) FILTER (WHERE d.state = 'failed')::int AS failed
    FROM webhooks w LEFT JOIN webhook_deliveries d ON d.webhook_id = w.id
    WHERE ${condition} GROUP BY w.id ORDER BY w.created_at DESC, w.id`;
  return rows.map(({ createdAt, pausedAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    pausedAt: pausedAt?.toISOString() ?? null,
  }));
}
