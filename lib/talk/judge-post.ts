import type { Connection } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import type { CheckedPost } from "./check-post.ts";

const MAX_LINKS = 5;
const WARN_LINKS = 3;
const REPEATED = { times: 3, minutes: 10 };

const ADDRESS = /https?:\/\/[^\s<>"'`\\\])}|]+/giu;

/**
 * The rules against abuse for posts of accounts that still wait for trust: many links to other sites are asked about and
 * from the sixth on refused, and so is the third post with the same text within ten minutes.
 */
export async function judgePost(
  db: Connection,
  actor: Actor,
  { body }: CheckedPost,
  confirmed: readonly string[],
): Promise<Problem | null> {
  if (isPermitted(actor, "skip-patrol")) return null;
  const links = new Set(body.match(ADDRESS)).size;
  if (links > MAX_LINKS)
    return problem("invalid-input", "The post was not written.", [
      {
        pointer: "/body",
        code: "many-links",
        detail: `${links} links to other sites are more than the ${MAX_LINKS} that a new account may post.`,
      },
    ]);
  if (await isRepeated(db, actor.id, body))
    return {
      ...problem("too-many-requests", "The same text was posted several times just now."),
      retryAfter: REPEATED.minutes * 60,
    };
  if (links < WARN_LINKS || confirmed.includes("many-links")) return null;
  return problem("needs-confirmation", "Nothing was posted yet.", [
    { pointer: "/body", code: "many-links", detail: `${links} links to other sites.` },
  ]);
}

async function isRepeated(db: Connection, actor: string, body: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ times: number }[]>`
    SELECT count(*)::int AS times FROM posts WHERE by_id = ${actor}::uuid AND body = ${body}
      AND at > now() - make_interval(mins => ${REPEATED.minutes})`;
  return (row?.times ?? 0) >= REPEATED.times - 1;
}
