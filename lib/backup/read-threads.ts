import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { LineOf } from "./export-line.ts";
import { isoInstant } from "./iso-instant.ts";

const BATCH = 100;

/** What was said on talk pages, by id after `last`; only about pages that were there at revision `head`. */
export const readThreads = (db: Database, last: number, head: number): Promise<LineOf<"thread">[]> =>
  readRows<LineOf<"thread">>(
    db,
    Prisma.sql`
    SELECT 'thread' AS type, t.id, t.page_id AS page, t.title, t.by_id::text AS by, ${isoInstant(Prisma.sql`t.at`)} AS at,
      CASE WHEN t.resolved_at IS NOT NULL THEN json_build_object('by', t.resolved_by,
        'at', ${isoInstant(Prisma.sql`t.resolved_at`)}) END AS resolved
    FROM threads t
    WHERE t.id > ${last} AND EXISTS (SELECT FROM revisions r WHERE r.page_id = t.page_id AND r.number <= ${head})
    ORDER BY t.id LIMIT ${BATCH}`,
  );

/** The posts of threads in the order written; the text of a hidden one is not there. */
export const readPosts = (db: Database, threads: readonly number[]): Promise<LineOf<"post">[]> =>
  readRows<LineOf<"post">>(
    db,
    Prisma.sql`
    SELECT 'post' AS type, o.id, o.thread_id AS thread, o.parent_id AS parent, o.by_id::text AS by,
      ${isoInstant(Prisma.sql`o.at`)} AS at, CASE WHEN o.hidden_at IS NULL THEN o.body END AS body
    FROM posts o WHERE o.thread_id = ANY(${threads}::int[]) ORDER BY o.thread_id, o.id`,
  );
