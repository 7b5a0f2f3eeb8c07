import type { Connection } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";

/** Which page each slug means, old slugs included: a map from `kind/slug` to the page's id. */
export async function resolveSlugs(
  db: Connection,
  names: readonly { kind: Kind; slug: string }[],
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map();
  const rows = await db.$queryRaw<{ kind: Kind; slug: string; page_id: number }[]>`
    SELECT kind::text, slug, page_id FROM slugs
    WHERE (kind::text, slug) IN (
      SELECT * FROM unnest(${names.map((name) => name.kind)}::text[], ${names.map((name) => name.slug)}::text[]))`;
  return new Map(rows.map((row) => [`${row.kind}/${row.slug}`, row.page_id]));
}
