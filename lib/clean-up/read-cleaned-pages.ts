import type { Database } from "#lib/db/client.ts";
import { type Cleaned, readCleaned } from "#lib/domain/cleaned-pages.ts";
import type { Kind } from "#lib/domain/kinds.ts";

export type CleanedPage = Cleaned & { kind: Kind; slug: string; title: string };

/** The pages that the address of a clean-up's results names, as they are called now, in that order. */
export async function readCleanedPages(db: Database, said: string): Promise<CleanedPage[]> {
  const cleaned = readCleaned(said);
  if (cleaned.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number; kind: Kind; slug: string; title: string }[]>`
    SELECT p.id, p.kind::text, p.slug, coalesce(r.title, p.slug) AS title
    FROM pages p JOIN shown_revisions r ON r.number = p.current
    WHERE p.id = ANY(${cleaned.map(({ page }) => page)}::int[])`;
  const pages = new Map(rows.map(({ id, ...page }) => [id, page]));
  return cleaned.flatMap((one) => {
    const page = pages.get(one.page);
    return page ? [{ ...one, ...page }] : [];
  });
}
