import type { Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { BLOCKED, refuseSpeaker } from "./refuse-speaker.ts";

/** Says that a thread is settled, or with `resolved` false that it is not. Saying it again changes nothing. */
export async function resolveThread(
  db: Database,
  visitor: Visitor,
  { thread, resolved }: { thread: number; resolved: boolean },
): Promise<{ page: number } | { problem: Problem }> {
  const refused = refuseSpeaker(visitor);
  if (refused || !visitor) return { problem: refused ?? BLOCKED };
  const found = await db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ page: number }[]>`
      UPDATE threads SET
        resolved_by = CASE WHEN ${resolved} THEN coalesce(resolved_by, ${visitor.id}::uuid) END,
        resolved_at = CASE WHEN ${resolved} THEN coalesce(resolved_at, now()) END
      WHERE id = ${thread} RETURNING page_id AS page`;
    if (row) await tellStale(tx, [`talk:${row.page}`]);
    return row;
  });
  if (!found) return { problem: problem("not-found", `There is no thread ${thread}.`) };
  announceStale([`talk:${found.page}`]);
  return found;
}
