import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";

export type ListedBlock = {
  id: number;
  user: string;
  name: string;
  byName: string;
  reason: string;
  at: Date;
  until: Date | null;
};

/** The blocks in force, newest first; they are public, as on MediaWiki's Special:BlockList. */
export const listBlocks = (db: Database): Promise<ListedBlock[]> =>
  readRows<ListedBlock>(db, Prisma.sql`SELECT ${COLUMNS} WHERE ${IN_FORCE} ORDER BY b.id DESC LIMIT 200`);

/** The block of an account that is in force, or null. */
export async function findBlockInForce(db: Database, user: string): Promise<ListedBlock | null> {
  const [block] = await readRows<ListedBlock>(
    db,
    Prisma.sql`SELECT ${COLUMNS} WHERE ${IN_FORCE} AND b.user_id = ${user}::uuid ORDER BY b.id DESC LIMIT 1`,
  );
  return block ?? null;
}

const COLUMNS = Prisma.sql`b.id, b.user_id::text AS user, u.name, m.display_name AS "byName", b.reason, b.at, b.until
  FROM blocks b JOIN users u ON u.id = b.user_id JOIN users m ON m.id = b.by_id`;

const IN_FORCE = Prisma.sql`b.lifted_at IS NULL AND (b.until IS NULL OR b.until > now())`;
