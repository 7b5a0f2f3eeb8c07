import type { Statements } from "#lib/db/client.ts";

/** Whose revisions of a page these are, by their accounts' ids. */
export async function listUndoneAuthors(db: Statements, page: number, numbers: readonly number[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT actor_id::text AS id FROM revisions WHERE page_id = ${page} AND number = ANY(${numbers}::int[])`;
  return rows.map(({ id }) => id);
}
