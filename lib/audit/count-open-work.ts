import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";

/** What waits for maintainers: edits without a patrol mark, held edits; and how many accounts are blocked. */
export type OpenWork = { unpatrolled: number; held: number; blocks: number };

export async function countOpenWork(db: Database): Promise<OpenWork> {
  const [work] = await readRows<OpenWork>(
    db,
    Prisma.sql`
    SELECT (SELECT count(*)::int FROM revision_marks WHERE patrol = 'waiting') AS unpatrolled,
      (SELECT count(*)::int FROM held_edits WHERE state = 'waiting') AS held,
      (SELECT count(DISTINCT user_id)::int FROM blocks
        WHERE lifted_at IS NULL AND (until IS NULL OR until > now())) AS blocks`,
  );
  if (!work) throw new Error("A count without a row.");
  return work;
}
