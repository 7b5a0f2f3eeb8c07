import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { ledTo } from "#lib/pages/led-to.ts";

/**
 * Which page each slug means, old slugs and those of merged pages included: a map from `kind/slug` to the page's id. A
 * deleted page keeps its slugs.
 */
export async function resolveSlugs(
  db: Connection,
  names: readonly { kind: Kind; slug: string }[],
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map();
  const rows = await db.$queryRaw<{ kind: Kind; slug: string; page: number }[]>`
    SELECT s.kind::text, s.slug, ${ledTo(Prisma.sql`s.page_id`)} AS page
    FROM unnest(${names.map((name) => name.kind)}::"Kind"[], ${names.map((name) => name.slug)}::text[]) AS w (kind, slug)
    JOIN slugs s ON s.kind = w.kind AND s.slug = w.slug`;
  return new Map(rows.map((row) => [`${row.kind}/${row.slug}`, row.page]));
}
