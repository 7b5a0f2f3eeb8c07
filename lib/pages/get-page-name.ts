import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { DomainError } from "#lib/domain/errors.ts";
import { findKind } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";

/**
 * The page of an address, under any slug that it ever had, also when it is deleted: for what is done to pages. Throws
 * `not-found`.
 */
export async function getPageName(
  db: Database,
  { collection, slug }: { collection: string; slug: string },
): Promise<PageName> {
  const kind = findKind(collection);
  const [page] = kind
    ? await readRows<PageName>(
        db,
        Prisma.sql`
        SELECT p.id, p.kind::text, p.slug, coalesce(r.title, p.slug) AS title FROM slugs s JOIN pages p ON p.id = s.page_id
        JOIN shown_revisions r ON r.number = p.current WHERE s.kind = ${kind}::"Kind" AND s.slug = ${slug}`,
      )
    : [];
  if (!page) throw new DomainError("not-found", `There is no page at /${collection}/${slug}.`);
  return page;
}
