/** @jsxImportSource #static-html */
import type { Change } from "#lib/domain/change.ts";
import { type ChangeFilters, changesQuery } from "#lib/domain/change-filters.ts";
import { ChangeList } from "./change-list.tsx";
import { ChangesFilter } from "./changes-filter.tsx";
import "./recent.css";

type Props = {
  changes: readonly Change[];
  filters: ChangeFilters;
  /** Below which revision the page begins; null for the newest. */
  before: number | null;
  /** Whether there are older ones. */
  more: boolean;
  /** The newest revision of the wiki, whatever the filters: from there on changes are heard. */
  head: number;
};

/**
 * The changes of the wiki. It is a form: maintainers choose edits and mark them as patrolled. `data-live` says from where
 * on a script may listen, and is where it shows what it heard.
 */
export function RecentChanges({ changes, filters, before, more, head }: Props) {
  const here = `/recent${changesQuery(filters, before === null ? {} : { before })}`;
  return (
    <>
      <ChangesFilter filters={filters} />
      {before === null && (
        <div className="live" data-live={`/recent/stream${changesQuery(filters, { since: head })}`}>
          <p className="live-news" role="status" />
        </div>
      )}
      <form method="post" action="/recent/patrol/save" className="recent">
        <input type="hidden" name="next" value={here} />
        <div data-changes>
          {changes.length === 0 && <p className="note">No change is like that.</p>}
          <ChangeList changes={changes} />
        </div>
        {changes.some(({ waiting }) => waiting) && (
          <p className="for-maintainer patrol-bar">
            <button type="submit" className="button">
              Mark the chosen edits as patrolled
            </button>
          </p>
        )}
      </form>
      <nav aria-label="More changes" className="history-ways">
        {before !== null && <a href={`/recent${changesQuery(filters)}`}>Newest</a>}
        {more && <a href={`/recent${changesQuery(filters, { before: changes.at(-1)?.number ?? 0 })}`}>Older →</a>}
        <a href="/feed.atom">Atom feed</a>
        <a href="/feed.json">JSON feed</a>
      </nav>
    </>
  );
}
