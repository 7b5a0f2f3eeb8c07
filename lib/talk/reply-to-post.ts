import type { Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { checkPost } from "./check-post.ts";
import { judgePost } from "./judge-post.ts";
import { BLOCKED, refuseSpeaker } from "./refuse-speaker.ts";
import { writePost } from "./write-post.ts";

type Reply = { post: number; body: string; confirmed?: readonly string[] };

/** Answers a post, in its thread. A resolved thread takes answers too: reopening it is another decision. */
export async function replyToPost(
  db: Database,
  visitor: Visitor,
  { post: answered, body, confirmed = [] }: Reply,
): Promise<{ post: number } | { problem: Problem }> {
  const refused = refuseSpeaker(visitor);
  if (refused || !visitor) return { problem: refused ?? BLOCKED };
  const [place] = await db.$queryRaw<{ page: number; thread: number }[]>`
    SELECT t.page_id AS page, t.id AS thread FROM posts o JOIN threads t ON t.id = o.thread_id WHERE o.id = ${answered}`;
  if (!place) return { problem: problem("not-found", `There is no post ${answered}.`) };
  const checked = await checkPost(db, body);
  if ("faults" in checked) return { problem: problem("invalid-input", "The reply was not written.", checked.faults) };
  const warned = await judgePost(db, visitor, checked.post, confirmed);
  if (warned) return { problem: warned };
  const keys = [`talk:${place.page}`, `contributions:${visitor.id}`];
  const written = await db.$transaction(async (tx) => {
    const post = await writePost(tx, visitor, { ...place, parent: answered }, checked.post);
    if (post !== null) await tellStale(tx, keys);
    return post;
  });
  if (written === null) return { problem: BLOCKED };
  announceStale(keys);
  return { post: written };
}
