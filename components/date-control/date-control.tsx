/** @jsxImportSource #static-html */
import { FIRST_DAY } from "#lib/domain/clocks.ts";
import { formatDate, today } from "#lib/domain/dates.ts";
import { monthOf, nameOfMonth } from "#lib/domain/months.ts";
import { addressWith } from "./address-with.ts";
import { TimeScale } from "./time-scale.tsx";
import "./date-control.css";

/**
 * The day in the world that the page speaks of, and the way to another: a slider by months where scripts run, else a form;
 * a scale of links in both. All lead back to `path` with its other `parameters`. Stands slim on top of every page.
 */
export function DateControl({
  path,
  asOf,
  at,
  parameters = {},
}: {
  path: string;
  asOf: string | null;
  at: number | null;
  parameters?: Readonly<Record<string, string>>;
}) {
  const now = today();
  const day = asOf ?? now;
  const last = monthOf(now);
  const month = Math.min(Math.max(monthOf(day), 0), last);
  const others = { ...parameters, ...(at !== null && { at: String(at) }) };
  const past = day !== now;
  return (
    <form
      className={past ? "date-control elsewhere" : "date-control"}
      action={path}
      autoComplete="off"
      aria-label="Date"
    >
      <p className="date-said">
        The stack{" "}
        {past ? (
          <>
            on <b id="date-shown">{formatDate(day)}</b> ·{" "}
            <a href={addressWith(path, others)} data-vendors="">
              back to today
            </a>
          </>
        ) : (
          <b id="date-shown">today</b>
        )}
        {at !== null && (
          <>
            {" "}
            · as told at revision {at} ·{" "}
            <a href={addressWith(path, { ...parameters, ...(asOf && { asOf }) })}>newest</a>
          </>
        )}
      </p>
      <div className="date-when">
        <input
          type="range"
          id="date-slider"
          min={0}
          max={last}
          defaultValue={month}
          aria-label="Month"
          aria-valuetext={nameOfMonth(month)}
        />
        <TimeScale path={path} others={others} day={day} now={now} />
      </div>
      <div className="date-typed">
        {Object.entries(others).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="month"
          name="asOf"
          aria-label="Month, e.g. 2008-10"
          min={FIRST_DAY.slice(0, 7)}
          max={now.slice(0, 7)}
          defaultValue={day.slice(0, 7)}
        />
        <button type="submit">Show</button>
      </div>
    </form>
  );
}
