import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Change } from "#lib/domain/change.ts";
import { entryOf, type Feed, type FeedQuestion } from "#lib/domain/feed.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { CHANGE_COLUMNS, CHANGE_ROWS, type ChangeRow, changeOf } from "#lib/recent/change-rows.ts";
import { sayChanges } from "./say-changes.ts";

/** Which changes a feed tells of: a condition on `r`, the revision as it is shown, and the key of what makes more of them. */
export type FeedRange = { condition: Prisma.Sql; key: "changes" | `page:${number}` };

/** The entries of a feed: the newest changes of its range. */
export async function listFeedChanges(
  db: Database,
  { condition, key }: FeedRange,
  { limit, before }: FeedQuestion,
): Promise<Pick<Feed, "entries" | "before">> {
  noteKeys(key);
  const rows = await readRows<ChangeRow>(
    db,
    Prisma.sql`
    SELECT ${CHANGE_COLUMNS} FROM ${CHANGE_ROWS}
    WHERE ${condition} ${before === null ? Prisma.empty : Prisma.sql`AND r.number < ${before}`}
    ORDER BY r.number DESC LIMIT ${limit + 1}`,
  );
  const changes: Change[] = rows.slice(0, limit).map(changeOf);
  const sentences = await sayChanges(db, changes);
  return {
    entries: changes.map((change) => entryOf(change, sentences.get(change.number) ?? null)),
    before: rows.length > limit ? (changes.at(-1)?.number ?? null) : null,
  };
}
