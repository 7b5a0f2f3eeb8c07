import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";
import type { PostNote } from "#lib/domain/person.ts";

type Row = Omit<PostNote, "path"> & { kind: Kind; slug: string };

/** The newest posts of an account on talk pages; hidden ones are left out. */
export async function listPosts(db: Database, userId: string, limit: number): Promise<PostNote[]> {
  const rows = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT o.id, to_char(o.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, t.title AS thread,
      p.kind::text, p.slug, coalesce(r.title, p.slug) AS page
    FROM posts o JOIN threads t ON t.id = o.thread_id JOIN pages p ON p.id = t.page_id
    LEFT JOIN shown_revisions r ON r.number = p.current
    WHERE o.by_id = ${userId}::uuid AND o.hidden_at IS NULL ORDER BY o.id DESC LIMIT ${limit}`,
  );
  return rows.map(({ kind, slug, ...note }) => ({ ...note, path: pathOf({ kind, slug }) }));
}
