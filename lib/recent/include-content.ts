import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Content } from "#lib/domain/content.ts";
import { diffRecord } from "#lib/domain/diff/diff-record.ts";
import type { LoggedChange } from "./change-rows.ts";
import type { Included, LogItem } from "./log-item.ts";

/** The texts that are told at once have so many bytes together, unless the first alone has more. */
const MAX_BYTES = 1024 * 1024;

/** The first of the changes, as many as can be told at once with what is included. */
export function takeTellable(changes: readonly LoggedChange[], included: readonly Included[]): readonly LoggedChange[] {
  if (!included.includes("content")) return changes;
  let bytes = 0;
  const end = changes.findIndex(({ log }, index) => {
    bytes += log.bytes;
    return index > 0 && bytes > MAX_BYTES;
  });
  return end < 0 ? changes : changes.slice(0, end);
}

/** The changes as items of the log, in their order, with what is included read for all of them at once. */
export async function includeContent(
  db: Database,
  changes: readonly LoggedChange[],
  included: readonly Included[],
): Promise<LogItem[]> {
  if (included.length === 0 || changes.length === 0) return changes.map(({ log }) => log);
  const [patch, content] = [included.includes("patch"), included.includes("content")];
  const states = await readStates(db, changes, { patch, content });
  return changes.map(({ log }) => ({
    ...log,
    ...(patch && { patch: patchOf(log, states) }),
    ...(content && { content: states.get(log.number) ?? null }),
  }));
}

type State = Omit<Content, "kind">;

async function readStates(
  db: Database,
  changes: readonly LoggedChange[],
  { patch, content }: { patch: boolean; content: boolean },
): Promise<Map<number, State>> {
  const own = changes.map(({ number }) => number);
  const parents = patch ? changes.flatMap(({ parent }) => parent ?? []) : [];
  const rows = await readRows<State & { number: number }>(
    db,
    Prisma.sql`
    SELECT r.number, r.slug, r.title, CASE WHEN r.number = ANY(${content ? own : []}::int[]) THEN r.body ELSE '' END AS body,
      r.record
    FROM shown_revisions r WHERE r.number = ANY(${[...own, ...parents]}::int[]) AND NOT r.text_hidden`,
  );
  return new Map(rows.map(({ number, ...state }) => [number, state]));
}

function patchOf({ number, parent }: LogItem, states: Map<number, State>) {
  const [before, after] = [parent === null ? {} : named(states.get(parent)), named(states.get(number))];
  return before && after ? diffRecord(before, after) : null;
}

const named = (state: State | undefined) => state && { slug: state.slug, title: state.title, record: state.record };
