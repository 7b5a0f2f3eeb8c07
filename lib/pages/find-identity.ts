import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { ledTo } from "./led-to.ts";

/**
 * The page that a permanent id stands for, by its slug of today, or the one that it was merged into; a deleted one too.
 * Null for an id that no page ever had.
 */
export async function findIdentity(db: Database, id: string): Promise<{ kind: Kind; slug: string } | null> {
  if (!/^[1-9]\d{0,8}$/.test(id)) return null;
  const [page] = await readRows<{ kind: Kind; slug: string }>(
    db,
    Prisma.sql`
    SELECT t.kind::text, t.slug FROM pages p JOIN pages t ON t.id = ${ledTo(Prisma.sql`p.id`)}
    WHERE p.id = ${Number(id)}::int AND p.current IS NOT NULL`,
  );
  return page ?? null;
}
