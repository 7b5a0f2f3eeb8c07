import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";

/**
 * Gives pages the address that they last had in a text that may be seen; one of which nothing may be seen an address that
 * says nothing. Only pages that are gone can have a current revision whose text is suppressed. Addresses of before still
 * lead there for whoever knows them. `page` null: all pages.
 */
export async function nameGonePages(tx: Connection, page: number | null): Promise<void> {
  const which = page === null ? Prisma.sql`p.deleted` : Prisma.sql`p.id = ${page}`;
  await tx.$executeRaw`
    WITH named AS (
      SELECT p.id, p.kind, p.current, ${SAYS_NOTHING} AS nothing, seen.slug
      FROM pages p JOIN revisions r ON r.number = p.current LEFT JOIN LATERAL (
        SELECT s.slug FROM shown_revisions s WHERE s.page_id = p.id AND NOT s.text_hidden ORDER BY s.number DESC LIMIT 1
      ) AS seen ON true
      WHERE ${which}
    ), unneeded AS (
      DELETE FROM slugs USING named WHERE page_id = named.id AND slugs.slug = nothing AND named.slug IS NOT NULL
    ), pointed AS (
      UPDATE pages SET slug = coalesce(named.slug, nothing) FROM named WHERE pages.id = named.id)
    INSERT INTO slugs (kind, slug, page_id, since) SELECT kind, nothing, id, current FROM named WHERE slug IS NULL
    ON CONFLICT (kind, slug) DO NOTHING`;
}

/** Nobody can have taken it before: the hash was not known. */
const SAYS_NOTHING = Prisma.sql`'hidden-' || p.id || '-' || left(encode(r.chain_hash, 'hex'), 8)`;
