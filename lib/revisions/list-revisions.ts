import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { RevisionNote } from "#lib/domain/page.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

export type ListedRevision = RevisionNote & { parent: number | null; title: string; bytesBefore: number };

/** A page's revisions, newest first, from below revision `before` on; at most `limit`. */
export async function listRevisions(
  db: Database,
  page: number,
  { before = 2_147_483_647, limit = 50 }: { before?: number; limit?: number },
): Promise<ListedRevision[]> {
  noteKeys(`page:${page}`);
  const rows = await readRows<Omit<ListedRevision, "at"> & { at: Date }>(
    db,
    Prisma.sql`
    SELECT r.number, r.parent, r.at, u.name AS by, u.display_name AS "byName", r.summary, r.minor, r.origin::text, r.title,
      r.byte_size AS bytes, coalesce(b.byte_size, 0) AS "bytesBefore"
    FROM revisions r JOIN users u ON u.id = r.actor_id LEFT JOIN revisions b ON b.number = r.parent
    WHERE r.page_id = ${page} AND r.number < ${before} ORDER BY r.number DESC LIMIT ${limit}`,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
