import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { LineOf } from "./export-line.ts";
import { isoInstant } from "./iso-instant.ts";

const BATCH = 500;

/**
 * What the wiki knows of pages beside their revisions, by id after `last`: protections, and when somebody looked. Only of
 * pages that were there at revision `head`.
 */
export const readPages = (db: Database, last: number, head: number): Promise<LineOf<"page">[]> =>
  readRows<LineOf<"page">>(
    db,
    Prisma.sql`
    SELECT 'page' AS type, p.id, ${isoInstant(Prisma.sql`p.looked_at`)} AS "lookedAt",
      CASE WHEN t.page_id IS NOT NULL THEN json_build_object('level', t.level, 'until', ${isoInstant(Prisma.sql`t.until`)},
        'reason', t.reason, 'by', t.by_id, 'at', ${isoInstant(Prisma.sql`t.at`)}) END AS protection
    FROM pages p LEFT JOIN protections t ON t.page_id = p.id
    WHERE p.id > ${last} AND (p.looked_at IS NOT NULL OR t.page_id IS NOT NULL)
      AND EXISTS (SELECT FROM revisions r WHERE r.page_id = p.id AND r.number <= ${head})
    ORDER BY p.id LIMIT ${BATCH}`,
  );
