/** @jsxImportSource #static-html */
import { FilterChoice } from "#components/form/filter-choice.tsx";
import { ALL_CHANGES, type ChangeFilters, changesQuery } from "#lib/domain/change-filters.ts";
import { KINDS } from "#lib/domain/kinds.ts";
import { TAG_LABELS } from "#lib/domain/tag-labels.ts";
import "#components/form/form.css";
import "#components/history/history.css";

const KIND_OPTIONS = Object.fromEntries(KINDS.map((kind) => [kind, `${kind}s`]));

/** Which changes to show: a form that leads to the address of the answer. Folded while nothing is chosen. */
export function ChangesFilter({ filters }: { filters: ChangeFilters }) {
  const chosen = changesQuery(filters) !== changesQuery(ALL_CHANGES);
  return (
    <details className="history-filter" open={chosen}>
      <summary>{chosen ? "Some changes only" : "Show some changes only"}</summary>
      <form action="/recent">
        <div className="form-row">
          <FilterChoice name="kind" label="Of" value={filters.kind} options={KIND_OPTIONS} />
          <FilterChoice name="tag" label="Kind of edit" value={filters.tag} options={TAG_LABELS} />
          <div className="field">
            <label htmlFor="author">Author</label>
            <input id="author" name="author" value={filters.author ?? ""} autoComplete="off" placeholder="ada" />
          </div>
        </div>
        <p className="form-actions">
          <Box name="minor" value="hide" checked={filters.minor !== null} label="Leave out minor edits" />
          <Box name="patrol" value="waiting" checked={filters.patrol !== null} label="Only what waits for patrol" />
          <button type="submit" className="button-quiet">
            Show
          </button>
          {chosen && <a href="/recent">All changes</a>}
        </p>
      </form>
    </details>
  );
}

const Box = ({ name, value, checked, label }: { name: string; value: string; checked: boolean; label: string }) => (
  <span className="check">
    <input type="checkbox" id={name} name={name} value={value} checked={checked} />
    <label htmlFor={name}>{label}</label>
  </span>
);
