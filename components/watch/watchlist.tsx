/** @jsxImportSource #static-html */
import type { WatchedChange, WatchedPage } from "#lib/domain/watched.ts";
import { WatchedChanges } from "./watched-changes.tsx";
import { WatchedPages } from "./watched-pages.tsx";
import "#components/form/form.css";

type Props = { changes: readonly WatchedChange[]; pages: readonly WatchedPage[]; more: boolean; head: number };

/** What changed on the pages somebody watches, a way to mark it all as seen, and the pages themselves. */
export function Watchlist({ changes, pages, more, head }: Props) {
  return (
    <>
      {pages.some(({ unseen }) => unseen) && (
        <form method="post" action="/watchlist/seen/save">
          <input type="hidden" name="upTo" value={head} />
          <button type="submit" className="button-quiet">
            Mark everything as seen
          </button>
        </form>
      )}
      {pages.length > 0 && <WatchedChanges changes={changes} />}
      {more && (
        <p>
          <a href={`/watchlist?before=${changes.at(-1)?.number}`}>Older changes →</a>
        </p>
      )}
      <h2 id="pages">Pages you watch</h2>
      <WatchedPages pages={pages} />
    </>
  );
}
