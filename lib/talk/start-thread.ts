import type { Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { faultsOf, type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { threadTitleSchema } from "#lib/domain/talk.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { checkPost } from "./check-post.ts";
import { judgePost } from "./judge-post.ts";
import { BLOCKED, refuseSpeaker } from "./refuse-speaker.ts";
import { writePost } from "./write-post.ts";

type Beginning = { page: number; title: string; body: string; confirmed?: readonly string[] };

/** Begins a thread about a page with its first post. All faults of title and text at once. */
export async function startThread(
  db: Database,
  visitor: Visitor,
  { page, title, body, confirmed = [] }: Beginning,
): Promise<{ thread: number; post: number } | { problem: Problem }> {
  const refused = refuseSpeaker(visitor);
  if (refused || !visitor) return { problem: refused ?? BLOCKED };
  const named = threadTitleSchema.safeParse(title);
  const checked = await checkPost(db, body);
  const faults = [
    ...(named.success ? [] : faultsOf(named.error, "/title")),
    ...("faults" in checked ? checked.faults : []),
  ];
  if (!named.success || "faults" in checked)
    return { problem: problem("invalid-input", "The thread was not begun.", faults) };
  const warned = await judgePost(db, visitor, checked.post, confirmed);
  if (warned) return { problem: warned };
  const outcome = await db.$transaction(async (tx) => {
    const [thread] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO threads (page_id, title, by_id) VALUES (${page}, ${named.data}, ${visitor.id}::uuid) RETURNING id`;
    if (!thread) throw new Error("The thread got no number.");
    const post = await writePost(tx, visitor, { page, thread: thread.id, parent: null }, checked.post);
    if (post === null) {
      await tx.$executeRaw`DELETE FROM threads WHERE id = ${thread.id}`;
      return { problem: BLOCKED };
    }
    await tellStale(tx, keysOf(page, visitor.id));
    return { thread: thread.id, post };
  });
  if (!("problem" in outcome)) announceStale(keysOf(page, visitor.id));
  return outcome;
}

const keysOf = (page: number, author: string): string[] => [`talk:${page}`, `contributions:${author}`];
