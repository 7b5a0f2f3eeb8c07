import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks, StatedClocks } from "#lib/domain/clocks.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

/**
 * Turns stated clocks into those a read model takes. A number beyond the newest revision, or an instant after it, means the
 * newest; an instant before the first revision means revision 0, at which the wiki said nothing. An answer that leaves `asOf`
 * open changes at midnight, one that leaves `at` open with every save of what it shows.
 */
export async function resolveClocks(db: Database, { asOf, at }: StatedClocks): Promise<Clocks> {
  if (asOf === undefined) noteKeys("today");
  if (at === undefined) return { asOf: asOf ?? null, at: null };
  const revision = await revisionAt(db, at);
  // Nothing makes a past revision stale, yet every answer says what it was made from.
  noteKeys(`at:${revision}`);
  return { asOf: asOf ?? null, at: revision };
}

async function revisionAt(db: Database, at: number | Date): Promise<number> {
  const [row] =
    typeof at === "number"
      ? await readRows<{ number: number | null }>(
          db,
          Prisma.sql`SELECT least(${at}::int, number) AS number FROM log_head`,
        )
      : await readRows<{ number: number | null }>(
          db,
          Prisma.sql`
          SELECT number FROM revisions WHERE at <= ${at} ORDER BY at DESC, number DESC LIMIT 1`,
        );
  return row?.number ?? 0;
}
