import type { Database } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { findRevision } from "#lib/revisions/find-revision.ts";

/** An offering as a revision said it, to be changed and saved on that revision. */
export type Offering = { page: number; base: number; content: Content & { record: OfferingRecord } };

/**
 * The offering of this slug (old ones too) as revision `base` said it; null: as it is now. Refuses a revision of another
 * page and one whose text is hidden.
 */
export async function readOffering(
  db: Database,
  slug: string,
  base: number | null,
): Promise<Offering | { problem: Problem }> {
  const found = await findPage(db, "offering", slug, null);
  if ("moved" in found) return readOffering(db, found.moved, base);
  if ("problem" in found) return found;
  const { page } = found;
  if (base === null || base === page.current) return { page: page.id, base: page.current, content: offeringOf(page) };
  const revision = await findRevision(db, base);
  if (revision?.page !== page.id || !revision.content)
    return { problem: problem("conflict", `Revision ${base} is none of “${page.title}” that can be read.`) };
  return { page: page.id, base, content: offeringOf(revision.content) };
}

const offeringOf = ({ kind, slug, title, body, record }: Content): Offering["content"] => ({
  kind,
  slug,
  title,
  body,
  record: record as OfferingRecord,
});
