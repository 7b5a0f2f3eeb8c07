import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Post, Thread } from "#lib/domain/talk.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";

/** The threads about a page, the one that somebody wrote in last first, each with its posts in the order written. */
export async function readTalk(db: Database, page: number): Promise<Thread[]> {
  noteKeys(`talk:${page}`);
  const [threads, posts] = await Promise.all([readThreads(db, page), readPosts(db, Prisma.sql`t.page_id = ${page}`)]);
  return threads.map((thread) => ({
    ...thread,
    posts: posts.filter((post) => post.thread === thread.id).map(({ thread: _, ...post }) => post),
  }));
}

/** One post, to be answered, and what its thread is called and which page it is about; null when there is none. */
export async function findPost(
  db: Database,
  id: number,
): Promise<{ post: Post; thread: { id: number; title: string; page: number } } | null> {
  const [post] = await readPosts(db, Prisma.sql`o.id = ${id}`);
  if (!post) return null;
  const [thread] = await readRows<{ id: number; title: string; page: number }>(
    db,
    Prisma.sql`SELECT id, title, page_id AS page FROM threads WHERE id = ${post.thread}`,
  );
  return thread ? { post, thread } : null;
}

const readThreads = (db: Database, page: number): Promise<Omit<Thread, "posts">[]> =>
  readRows<Omit<Thread, "posts">>(
    db,
    Prisma.sql`
    SELECT t.id, t.title, json_build_object('name', u.name, 'displayName', u.display_name) AS by,
      ${isoInstant(Prisma.sql`t.at`)} AS at,
      CASE WHEN t.resolved_at IS NOT NULL THEN json_build_object('by',
        json_build_object('name', r.name, 'displayName', r.display_name), 'at', ${isoInstant(Prisma.sql`t.resolved_at`)})
      END AS resolved
    FROM threads t JOIN users u ON u.id = t.by_id LEFT JOIN users r ON r.id = t.resolved_by
    WHERE t.page_id = ${page} ORDER BY t.resolved_at IS NOT NULL, t.last_at DESC, t.id DESC`,
  );

const readPosts = (db: Database, which: Prisma.Sql): Promise<(Post & { thread: number })[]> =>
  readRows<Post & { thread: number }>(
    db,
    Prisma.sql`
    SELECT o.id, o.thread_id AS thread, o.parent_id AS parent, ${isoInstant(Prisma.sql`o.at`)} AS at,
      json_build_object('name', u.name, 'displayName', u.display_name) AS by, o.hidden_at IS NOT NULL AS hidden,
      CASE WHEN o.hidden_at IS NULL THEN o.body ELSE '' END AS body,
      CASE WHEN o.hidden_at IS NULL THEN (SELECT json_build_object('program', k.program, 'headings', k.headings,
        'targets', k.targets, 'embeds', k.embeds, 'citations', k.citations)
        FROM renderings k WHERE k.body_hash = o.body_hash AND k.version = ${COMPILER_VERSION}) END AS rendering
    FROM posts o JOIN threads t ON t.id = o.thread_id JOIN users u ON u.id = o.by_id
    WHERE ${which} ORDER BY o.id`,
  );

const isoInstant = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
