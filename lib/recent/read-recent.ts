import type { Database } from "#lib/db/client.ts";
import type { Change } from "#lib/domain/change.ts";
import type { ChangeFilters } from "#lib/domain/change-filters.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { listChanges } from "./list-changes.ts";
import { saySilentChanges } from "./say-silent-changes.ts";

/** One page of changes, whether there are older ones, and where the log ended before they were read. */
export type Recent = { changes: Change[]; more: boolean; head: number };

const SHOWN = 100;

/** The newest changes, or those below revision `before`. Those without a summary say what they changed in the record. */
export async function readRecent(
  db: Database,
  { filters, before }: { filters: ChangeFilters; before: number | null },
): Promise<Recent> {
  const head = await readHead(db);
  const found = await listChanges(db, { filters, before: before ?? undefined, limit: SHOWN + 1 });
  const changes = await saySilentChanges(db, found.slice(0, SHOWN));
  return { changes, more: found.length > SHOWN, head };
}
