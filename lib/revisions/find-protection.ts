import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Protection } from "#lib/domain/protection.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

/** The protection of a page that holds now, or null: everybody who may edit may edit it. */
export async function findProtection(db: Database, page: number): Promise<Protection | null> {
  noteKeys(`page:${page}`);
  const [row] = await readRows<Protection>(
    db,
    Prisma.sql`
    SELECT t.level, t.until, t.reason, t.at, u.name AS by, u.display_name AS "byName"
    FROM protections t JOIN users u ON u.id = t.by_id WHERE t.page_id = ${page} AND (t.until IS NULL OR t.until > now())`,
  );
  return row ?? null;
}
