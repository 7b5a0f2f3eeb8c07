/** @jsxImportSource #static-html */
import { type HistoryFilters, historyQuery } from "#lib/domain/history-filters.ts";
import "./history.css";

type Props = {
  path: string;
  filters: HistoryFilters;
  /** Below which revision the next page begins. */
  older: number | null;
  /** Above which revision the page before ends. */
  newer: number | null;
};

/** The ways to older and newer revisions, and to the ends of the history. */
export function HistoryPaging({ path, filters, older, newer }: Props) {
  if (older === null && newer === null) return null;
  return (
    <nav aria-label="More revisions" className="history-ways">
      {newer !== null && <a href={`${path}/history${historyQuery(filters)}`}>Newest</a>}
      {newer !== null && <a href={`${path}/history${historyQuery(filters, { after: newer })}`}>← Newer</a>}
      {older !== null && <a href={`${path}/history${historyQuery(filters, { before: older })}`}>Older →</a>}
      {older !== null && <a href={`${path}/history${historyQuery(filters, { after: 0 })}`}>Oldest</a>}
    </nav>
  );
}
