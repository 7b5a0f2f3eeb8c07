import type { Connection } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { notify } from "#lib/notifications/notify.ts";
import { hashText } from "#lib/revisions/hash-revision.ts";
import { keepRendering } from "#lib/revisions/keep-rendering.ts";
import type { CheckedPost } from "./check-post.ts";

type Place = { page: number; thread: number; parent: number | null };

/**
 * Writes a post in the transaction of its verb and tells whom it concerns, each once: who is mentioned, else who is
 * answered, else who watches the page. Null when the author was blocked meanwhile.
 */
export async function writePost(
  tx: Connection,
  actor: Actor,
  { page, thread, parent }: Place,
  post: CheckedPost,
): Promise<number | null> {
  const [written] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO posts (thread_id, parent_id, by_id, body, body_hash)
    SELECT ${thread}, ${parent}, ${actor.id}::uuid, ${post.body}, ${hashText(post.body)}
    WHERE NOT EXISTS (SELECT FROM blocks b WHERE b.user_id = ${actor.id}::uuid AND b.lifted_at IS NULL
      AND (b.until IS NULL OR b.until > now()))
    RETURNING id`;
  if (!written) return null;
  await keepRendering(tx, post.body, post.compiled);
  await tx.$executeRaw`UPDATE threads SET last_at = now() WHERE id = ${thread}`;
  const told = new Set([actor.id]);
  const tell = async (kind: "mention" | "reply" | "watched", users: readonly string[]) => {
    for (const user of users) {
      if (told.has(user)) continue;
      told.add(user);
      await notify(tx, { user, kind, by: actor.id, page, thread, post: written.id });
    }
  };
  await tell("mention", post.mentioned);
  await tell("reply", await findAnswered(tx, thread, parent));
  await tell("watched", await findWatchers(tx, page));
  return written.id;
}

/** Who is answered: the author of the post below which it stands, and who began the thread. */
async function findAnswered(tx: Connection, thread: number, parent: number | null): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT by_id::text AS id FROM posts WHERE id = ${parent}
    UNION SELECT by_id::text FROM threads WHERE id = ${thread}`;
  return rows.map(({ id }) => id);
}

async function findWatchers(tx: Connection, page: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT user_id::text AS id FROM watches WHERE page_id = ${page}`;
  return rows.map(({ id }) => id);
}
