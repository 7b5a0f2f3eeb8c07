import type { Database } from "#lib/db/client.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { WatchedChange, WatchedPage } from "#lib/domain/watched.ts";
import { saySilentChanges } from "#lib/recent/say-silent-changes.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { findWatch } from "./find-watch.ts";
import { listWatchedChanges } from "./list-watched-changes.ts";
import { listWatchedPages } from "./list-watched-pages.ts";

export type WatchlistView = {
  changes: WatchedChange[];
  pages: WatchedPage[];
  /** Whether there are older changes. */
  more: boolean;
  /** Where the log ended before they were read: up to there, all may be marked as seen. */
  head: number;
  /** The page that the address asks to watch, if there is one. */
  asking: { page: PageName; watching: boolean } | null;
};

const SHOWN = 100;

/** All that somebody's watchlist shows; nobody else's. */
export async function readWatchlist(
  db: Database,
  actor: Actor,
  { page, before }: { page: number | null; before: number | null },
): Promise<WatchlistView> {
  const head = await readHead(db);
  const [found, pages, asking] = await Promise.all([
    listWatchedChanges(db, actor, { before: before ?? undefined, limit: SHOWN + 1 }),
    listWatchedPages(db, actor),
    page === null ? null : findWatch(db, actor, page),
  ]);
  const changes = await saySilentChanges(db, found.slice(0, SHOWN));
  return { changes, pages, more: found.length > SHOWN, head, asking };
}
