import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

/** When the wiki last changed; null before anything was written. */
export async function readLastChange(db: Database): Promise<string | null> {
  noteKeys("changes");
  const [last] = await readRows<{ at: Date }>(
    db,
    Prisma.sql`SELECT r.at FROM revisions r JOIN log_head h ON h.number = r.number`,
  );
  return last?.at.toISOString() ?? null;
}
