import { recordAct } from "#lib/audit/record-act.ts";
import type { Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";

type Hiding = { post: number; hidden: boolean; reason: string };

/** Takes the text of a post away from everyone, or with `hidden` false gives it back. The place stays, and the audit tells it. */
export async function hidePost(
  db: Database,
  visitor: Visitor,
  { post, hidden, reason }: Hiding,
): Promise<{ page: number } | { problem: Problem }> {
  if (!visitor) return { problem: problem("not-signed-in", "Only a maintainer can hide a post.") };
  if (!isPermitted(visitor, "hide-post"))
    return { problem: problem("not-permitted", `${visitor.name} may not hide posts.`) };
  if (hidden && !reason.trim())
    return {
      problem: problem("invalid-input", "The post was not hidden.", [
        { pointer: "/reason", code: "required", detail: "Say why the post is hidden." },
      ]),
    };
  const found = await db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ page: number; author: string }[]>`
      UPDATE posts o SET hidden_by = CASE WHEN ${hidden} THEN ${visitor.id}::uuid END,
        hidden_at = CASE WHEN ${hidden} THEN now() END
      FROM threads t WHERE o.id = ${post} AND t.id = o.thread_id
      RETURNING t.page_id AS page, o.by_id::text AS author`;
    if (!row) return null;
    const act = hidden ? "hide-post" : "show-post";
    await recordAct(tx, visitor, { act, page: row.page, user: row.author, reason: reason.trim(), detail: { post } });
    await tellStale(tx, keysOf(row));
    return row;
  });
  if (!found) return { problem: problem("not-found", `There is no post ${post}.`) };
  announceStale(keysOf(found));
  return { page: found.page };
}

const keysOf = ({ page, author }: { page: number; author: string }): string[] => [
  `talk:${page}`,
  `contributions:${author}`,
];
