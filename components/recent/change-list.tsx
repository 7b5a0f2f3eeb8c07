/** @jsxImportSource #static-html */
import type { Change } from "#lib/domain/change.ts";
import { formatDate } from "#lib/domain/dates.ts";
import { type Day, groupChanges } from "#lib/domain/group-changes.ts";
import { ChangeLine } from "./change-line.tsx";
import { ChangeRun } from "./change-run.tsx";
import "./recent.css";

/** Changes, newest first, by day. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return groupChanges(changes).map((day) => <DayOfChanges key={day.date} day={day} />);
}

function DayOfChanges({ day: { date, runs } }: { day: Day<Change> }) {
  return (
    <section aria-label={formatDate(date)} className="day">
      <h2>{formatDate(date)}</h2>
      <ol className="plain">
        {runs.map((run) => (
          <li key={run[0].number} className="change">
            {run.length === 1 ? <ChangeLine change={run[0]} /> : <ChangeRun run={run} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
