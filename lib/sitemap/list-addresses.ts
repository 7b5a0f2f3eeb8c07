import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

/** An address of a page, and when the page last changed. */
export type Listed = { path: string; changed: string };

/** The pages that stand today, by id: the `limit` after `skip`; and how many there are. */
export async function listAddresses(
  db: Database,
  { skip, limit }: { skip: number; limit: number },
): Promise<{ pages: Listed[]; total: number }> {
  noteKeys("changes");
  const [rows, [count]] = await Promise.all([
    readRows<{ kind: Kind; slug: string; at: Date }>(
      db,
      Prisma.sql`
      SELECT p.kind::text, p.slug, r.at FROM pages p JOIN shown_revisions r ON r.number = p.current
      WHERE NOT p.deleted ORDER BY p.id LIMIT ${limit}::int OFFSET ${skip}::int`,
    ),
    readRows<{ total: number }>(
      db,
      Prisma.sql`SELECT count(*)::int AS total FROM pages WHERE current IS NOT NULL AND NOT deleted`,
    ),
  ]);
  return {
    pages: rows.map(({ at, ...page }) => ({ path: pathOf(page), changed: at.toISOString() })),
    total: count?.total ?? 0,
  };
}
