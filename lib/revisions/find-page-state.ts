import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { Kind } from "#lib/domain/kinds.ts";

/** A page as it stands for somebody who is about to act on it: also a deleted or merged one, of which it is the last word. */
export type PageState = {
  page: number;
  /** The newest revision. */
  current: number;
  deleted: boolean;
  mergedInto: number | null;
  content: Content;
};

type Row = Omit<PageState, "content"> & Content;

/**
 * The page of this permanent id, or the one that a slug of today or of old leads to; a merged page is found itself. Of a
 * deleted page whose last text is hidden it tells the address alone.
 */
export async function findPageState(
  db: Connection,
  name: number | { kind: Kind; slug: string },
): Promise<PageState | null> {
  const wanted =
    typeof name === "number"
      ? Prisma.sql`p.id = ${name}`
      : Prisma.sql`p.id = (SELECT page_id FROM slugs WHERE kind = ${name.kind}::"Kind" AND slug = ${name.slug})`;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.id AS page, p.current, p.deleted, p.merged_into AS "mergedInto", p.kind::text, p.slug,
      coalesce(r.title, p.slug) AS title, coalesce(r.body, '') AS body, coalesce(r.record, '{}') AS record
    FROM pages p JOIN shown_revisions r ON r.number = p.current WHERE ${wanted}`;
  if (!row) return null;
  const { page, current, deleted, mergedInto, ...content } = row;
  return { page, current, deleted, mergedInto, content };
}
