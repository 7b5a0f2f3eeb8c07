import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { saidAt } from "#lib/taxonomy/when.ts";

export type VendorNames = ReadonlyMap<number, readonly string[]>;

/** All names of each vendor, by the vendor's id. */
export async function readVendorNames(db: Connection, clocks: Clocks): Promise<VendorNames> {
  const rows = await readRows<{ id: number; names: string[] }>(
    db,
    Prisma.sql`
    SELECT n.page_id AS id, n.labels || ARRAY[n.title, n.slug] AS names FROM nodes n
    WHERE n.kind = 'vendor' AND ${saidAt("n", clocks)}`,
  );
  return new Map(rows.map(({ id, names }) => [id, names]));
}
