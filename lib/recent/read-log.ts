import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { includeContent, takeTellable } from "./include-content.ts";
import { type LogFilters, listChangesSince } from "./list-changes.ts";
import type { Included, LogItem } from "./log-item.ts";

type Asked = LogFilters & { since: number; limit: number; included: readonly Included[] };

/** `next` is what to ask for as `since` the next time; when it is `head` there was no more. */
export type LogPart = { items: LogItem[]; next: number; head: number };

/**
 * The log after revision `since`, oldest first and without a gap: numbers follow the order of commits, so below a head
 * that can be seen every revision can. At most `limit` items, fewer where their texts are long. Filters leave items out,
 * `next` goes on past them. A number beyond the head is of another log.
 */
export async function readLog(
  db: Database,
  { since, limit, included, ...filters }: Asked,
): Promise<LogPart | { problem: Problem }> {
  noteKeys("changes");
  const head = await readHead(db);
  if (since > head) return { problem: problem("invalid-parameter", beyond(since, head), [faultOf(since, head)]) };
  const found = (await listChangesSince(db, since, limit, filters)).filter(({ number }) => number <= head);
  const told = takeTellable(found, included);
  const isEnd = told.length === found.length && found.length < limit;
  const next = isEnd ? head : (told.at(-1)?.number ?? head);
  return { items: await includeContent(db, told, included), next, head };
}

const beyond = (since: number, head: number): string =>
  `The log ends at revision ${head}; ${since} is of another log, or of one that was restored.`;

const faultOf = (since: number, head: number) => ({
  pointer: "/query/since",
  code: "beyond-head",
  detail: `${beyond(since, head)} Begin again at 0.`,
});
