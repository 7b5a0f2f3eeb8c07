/** @jsxImportSource #static-html */
import { ChangeLine } from "#components/recent/change-line.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import { groupChanges } from "#lib/domain/group-changes.ts";
import type { WatchedChange } from "#lib/domain/watched.ts";
import "./watch.css";

/** The changes of the pages somebody watches, by day; what they have not seen stands out. */
export function WatchedChanges({ changes }: { changes: readonly WatchedChange[] }) {
  if (changes.length === 0) return <p className="note">Nothing has changed on the pages that you watch.</p>;
  return groupChanges(changes).map(({ date, runs }) => (
    <section key={date} aria-label={formatDate(date)} className="day">
      <h2>{formatDate(date)}</h2>
      <ol className="plain">
        {runs.flat().map((change) => (
          <li key={change.number} className={change.unseen ? "change unseen" : "change"}>
            <ChangeLine change={change} boxed={false} />
            {change.unseen && <span className="visually-hidden">not seen yet</span>}
          </li>
        ))}
      </ol>
    </section>
  ));
}
