import type { Connection } from "#lib/db/client.ts";

/** The revisions of a page from `first` up to and with `last`: what an undo, a revert or a rollback takes back. */
export async function listReverted(db: Connection, page: number, first: number, last: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ number: number }[]>`
    SELECT number FROM revisions WHERE page_id = ${page} AND number BETWEEN ${first} AND ${last} ORDER BY number`;
  return rows.map(({ number }) => number);
}
