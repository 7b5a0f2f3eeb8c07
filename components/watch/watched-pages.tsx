/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import type { WatchedPage } from "#lib/domain/watched.ts";
import "#components/form/form.css";
import "./watch.css";

const EMPTY = { fields: {}, faults: [] };

/** The pages somebody watches, each with a box to take it off the list. */
export function WatchedPages({ pages }: { pages: readonly WatchedPage[] }) {
  if (pages.length === 0) return <p className="note">You watch no page yet. Every page has “Watch” beside its tabs.</p>;
  return (
    <form method="post" action="/watchlist/remove/save">
      <ul className="plain watched-pages">
        {pages.map((page) => (
          <li key={page.id}>
            <CheckBox name="page" value={String(page.id)} filled={EMPTY}>
              <PageLink page={page} q="" /> <span className="note">{page.kind}</span>
              {page.deleted && <span className="note"> · deleted</span>}
              {page.unseen && <strong> · changed</strong>}
              <span className="note"> · since {formatDate(page.since.slice(0, 10))}</span>
            </CheckBox>
          </li>
        ))}
      </ul>
      <p className="form-actions">
        <button type="submit" className="button-quiet">
          Take the chosen pages off the list
        </button>
      </p>
    </form>
  );
}
