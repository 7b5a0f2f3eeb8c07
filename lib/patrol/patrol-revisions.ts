import { recordAct } from "#lib/audit/record-act.ts";
import type { Database } from "#lib/db/client.ts";
import { STALE_CHANNEL } from "#lib/db/listen-stale.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";

/**
 * Marks revisions as looked at, by whom and when (MediaWiki manual, Help:Patrolled edits). Answers with those that waited
 * for it: what had been patrolled before, or needs no patrol, stays as it is.
 */
export async function patrolRevisions(
  db: Database,
  visitor: Visitor,
  numbers: readonly number[],
): Promise<{ patrolled: number[] } | { problem: Problem }> {
  if (!visitor) return { problem: problem("not-signed-in", "Only maintainers mark edits as patrolled.") };
  if (!isPermitted(visitor, "patrol"))
    return {
      problem: problem("not-permitted", `Only maintainers mark edits as patrolled, and ${visitor.name} is none.`),
    };
  if (numbers.length === 0) return { problem: problem("invalid-input", "No edit was chosen.") };
  const { patrolled, stale } = await db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ revision: number; page_id: number }[]>`
      UPDATE revision_marks m SET patrol = 'done', patrolled_by = ${visitor.id}::uuid, patrolled_at = now()
      FROM revisions r WHERE m.revision = ANY(${numbers}::int[]) AND m.patrol = 'waiting' AND r.number = m.revision
      RETURNING m.revision, r.page_id`;
    if (rows.length === 0) return { patrolled: [], stale: [] };
    const patrolled = rows.map(({ revision }) => revision).sort((one, other) => one - other);
    const pages = [...new Set(rows.map(({ page_id }) => page_id))];
    await recordAct(tx, visitor, { act: "patrol", page: pages.length === 1 ? pages[0] : null, detail: { patrolled } });
    const stale = ["patrol", ...pages.map((page) => `page:${page}`)];
    await tx.$executeRaw`SELECT pg_notify(${STALE_CHANNEL}, ${JSON.stringify(stale)})`;
    return { patrolled, stale };
  });
  announceStale(stale);
  return { patrolled };
}
