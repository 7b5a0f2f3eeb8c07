/** @jsxImportSource #static-html */
import { FilterChoice } from "#components/form/filter-choice.tsx";
import { ALL_REVISIONS, type HistoryFilters, historyQuery } from "#lib/domain/history-filters.ts";
import { TAG_LABELS } from "#lib/domain/tag-labels.ts";
import "#components/form/form.css";
import "./history.css";

/** Which revisions to show: a form that leads to the address of the answer. Folded while nothing is chosen. */
export function HistoryFilter({ path, filters }: { path: string; filters: HistoryFilters }) {
  const chosen = historyQuery(filters) !== historyQuery(ALL_REVISIONS);
  return (
    <details className="history-filter" open={chosen}>
      <summary>{chosen ? "Some revisions only" : "Show some revisions only"}</summary>
      <form action={`${path}/history`}>
        <div className="form-row">
          <div className="field">
            <label htmlFor="author">Author</label>
            <input id="author" name="author" value={filters.author ?? ""} autoComplete="off" placeholder="ada" />
          </div>
          <FilterChoice name="tag" label="Kind of edit" value={filters.tag} options={TAG_LABELS} />
          <FilterChoice name="changed" label="What it changed" value={filters.changed} options={CHANGED} />
          <div className="field">
            <label htmlFor="since">Since</label>
            <input id="since" type="date" name="since" value={filters.since ?? ""} />
          </div>
          <div className="field">
            <label htmlFor="until">Until</label>
            <input id="until" type="date" name="until" value={filters.until ?? ""} />
          </div>
        </div>
        <p className="form-actions">
          <span className="check">
            <input type="checkbox" id="minor" name="minor" value="hide" checked={filters.minor === "hide"} />
            <label htmlFor="minor">Leave out minor edits</label>
          </span>
          <button type="submit" className="button-quiet">
            Show
          </button>
          {chosen && <a href={`${path}/history`}>All revisions</a>}
        </p>
      </form>
    </details>
  );
}

const CHANGED = { text: "the text", record: "the facts" } as const;
