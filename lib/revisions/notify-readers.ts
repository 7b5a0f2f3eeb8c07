import { Prisma } from "#lib/db/generated/client.ts";
import type { Entry } from "./entry.ts";
import type { Place } from "./take-number.ts";

/**
 * Who is told of a revision, as parts of a statement: the authors of what it takes back (whose revisions are tagged
 * `reverted` and need no look any more), then who else watches the page, but nobody of what they did themselves. First
 * content is news for nobody.
 */
export function noticeParts({ number }: Place, entry: Entry): Prisma.Sql[] {
  const { page, actor, coAuthors, reverts, watch, origin } = entry;
  const authors = [actor.id, ...coAuthors];
  return [
    ...(reverts.length ? revertParts(number, entry) : []),
    Prisma.sql`told AS (
      INSERT INTO notifications (user_id, kind, by_id, page_id, revision)
      SELECT user_id, 'watched', ${actor.id}::uuid, ${page}, ${number} FROM watches
      WHERE page_id = ${page} AND user_id <> ALL(${authors}::uuid[]) AND ${origin !== "import"}
        ${reverts.length ? Prisma.sql`AND user_id NOT IN (SELECT user_id FROM told_authors)` : Prisma.empty}
      ON CONFLICT DO NOTHING)`,
    Prisma.sql`seen AS (
      UPDATE watches SET seen = ${number} WHERE page_id = ${page} AND user_id = ANY(${authors}::uuid[])
        AND NOT (${watch} AND user_id = ${actor.id}::uuid))`,
    ...(watch ? [Prisma.sql`watched AS (${watchPage(actor.id, page, number)})`] : []),
  ];
}

/** Puts a page on somebody's watchlist, seen up to a revision. */
export const watchPage = (user: string, page: number, seen: number): Prisma.Sql => Prisma.sql`
  INSERT INTO watches (user_id, page_id, seen) VALUES (${user}::uuid, ${page}, ${seen})
  ON CONFLICT (user_id, page_id) DO UPDATE SET seen = excluded.seen`;

const revertParts = (number: number, { page, actor, reverts }: Entry): Prisma.Sql[] => [
  Prisma.sql`undone AS (
    SELECT number, actor_id FROM revisions WHERE page_id = ${page} AND number = ANY(${reverts}::int[]))`,
  Prisma.sql`undone_marks AS (
    UPDATE revision_marks SET
      tags = CASE WHEN 'reverted' = ANY(tags) THEN tags ELSE array_append(tags, 'reverted') END,
      patrolled_by = CASE patrol WHEN 'waiting' THEN ${actor.id}::uuid ELSE patrolled_by END,
      patrolled_at = CASE patrol WHEN 'waiting' THEN now() ELSE patrolled_at END,
      patrol = CASE patrol WHEN 'waiting' THEN 'done' ELSE patrol END
    WHERE revision IN (SELECT number FROM undone))`,
  Prisma.sql`told_authors AS (
    INSERT INTO notifications (user_id, kind, by_id, page_id, revision)
    SELECT DISTINCT actor_id, 'revert', ${actor.id}::uuid, ${page}::int, ${number}::int FROM undone
    WHERE actor_id <> ${actor.id}::uuid
    RETURNING user_id)`,
];
