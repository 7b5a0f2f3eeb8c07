import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { LineOf } from "./export-line.ts";

/** What everybody may know of these accounts, by their ids. */
export async function readActors(db: Database, ids: readonly string[]): Promise<Map<string, LineOf<"actor">>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows<LineOf<"actor">>(
    db,
    Prisma.sql`
    SELECT 'actor' AS type, id::text, name, display_name AS "displayName", role::text, trusted, about,
      to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS since
    FROM users WHERE id = ANY(${[...new Set(ids)]}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
