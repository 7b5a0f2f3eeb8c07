import type { Connection } from "#lib/db/client.ts";

/** Who made the newest revisions of a page in a row. */
export type LastAuthor = {
  author: { id: string; name: string; displayName: string };
  /** Their revisions since anybody else's, oldest first. */
  revisions: number[];
  /** The last revision by another; null when there is none. */
  target: number | null;
  /** Whether the author of one of these revisions, or of the one before, is hidden. */
  hidden: boolean;
};

type Row = { number: number; id: string; name: string; displayName: string; own: boolean; hidden: boolean };

/** The last author of a page that is at revision `current`. Tells hidden authors too: what is shown of it is the caller's care. */
export async function findLastAuthor(db: Connection, page: number, current: number): Promise<LastAuthor> {
  const rows = await db.$queryRaw<Row[]>`
    WITH newest AS (SELECT actor_id FROM revisions WHERE number = ${current}),
    other AS (SELECT max(number) AS number FROM revisions
      WHERE page_id = ${page} AND number < ${current} AND actor_id <> (SELECT actor_id FROM newest))
    SELECT r.number, u.id::text, u.name, u.display_name AS "displayName", r.actor_id = newest.actor_id AS own,
      coalesce(s.author, false) AS hidden
    FROM revisions r JOIN users u ON u.id = r.actor_id LEFT JOIN suppressions s ON s.revision = r.number, newest
    WHERE r.page_id = ${page} AND r.number BETWEEN coalesce((SELECT number FROM other), 0) AND ${current}
    ORDER BY r.number`;
  const own = rows.filter((row) => row.own);
  const newest = own.at(-1);
  if (!newest) throw new Error(`Revision ${current} is not one of page ${page}.`);
  const { id, name, displayName } = newest;
  return {
    author: { id, name, displayName },
    revisions: own.map(({ number }) => number),
    target: rows.find((row) => !row.own)?.number ?? null,
    hidden: rows.some((row) => row.hidden),
  };
}
