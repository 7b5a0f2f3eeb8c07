import type { Database } from "#lib/db/client.ts";
import type { HistoryFilters } from "#lib/domain/history-filters.ts";
import type { ListedRevision } from "#lib/domain/shown-revision.ts";
import { listRevisions } from "./list-revisions.ts";

export type History = { revisions: ListedRevision[]; older: number | null; newer: number | null };

const SHOWN = 50;

/**
 * One page of a page's history, newest first: the revisions below `before`, those above `after`, or the newest. `older` and
 * `newer` bound the pages beside it and are null where there is none.
 */
export async function readHistory(
  db: Database,
  page: number,
  { before, after, filters }: { before: number | null; after: number | null; filters: HistoryFilters },
): Promise<History> {
  const asked = after === null ? { before: before ?? undefined } : { after };
  const rows = await listRevisions(db, page, { ...asked, limit: SHOWN + 1, filters });
  const more = rows.length > SHOWN;
  if (after !== null) {
    const revisions = rows.slice(-SHOWN);
    return {
      revisions,
      older: after > 0 ? numberOf(revisions.at(-1)) : null,
      newer: more ? numberOf(revisions[0]) : null,
    };
  }
  const revisions = rows.slice(0, SHOWN);
  return { revisions, older: more ? numberOf(revisions.at(-1)) : null, newer: before ? numberOf(revisions[0]) : null };
}

const numberOf = (revision: ListedRevision | undefined): number | null => revision?.number ?? null;
