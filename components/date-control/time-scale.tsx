/** @jsxImportSource #static-html */
import { FIRST_SNAPSHOT } from "#lib/domain/clocks.ts";
import { monthOf } from "#lib/domain/months.ts";
import { addressWith } from "./address-with.ts";

const STOPS = [
  { day: FIRST_SNAPSHOT, label: "October 2008", title: "31 October 2008, the first snapshot", first: true },
  { day: "2012-12-31", label: "2012", title: "The end of 2012" },
  { day: "2016-12-31", label: "2016", title: "The end of 2016" },
  { day: "2020-12-31", label: "2020", title: "The end of 2020" },
];

/** Dates worth a visit, each a link under its place on the slider; the first snapshot is marked. */
export function TimeScale({
  path,
  others,
  day,
  now,
}: {
  path: string;
  others: Readonly<Record<string, string>>;
  day: string;
  now: string;
}) {
  const length = monthOf(now);
  return (
    <ol className="time-scale">
      <li>2006</li>
      {STOPS.map((stop) => (
        <li
          key={stop.day}
          style={{ left: `${((monthOf(stop.day) / length) * 100).toFixed(2)}%` }}
          className={stop.first ? "first" : undefined}
        >
          <a
            href={addressWith(path, { ...others, asOf: stop.day })}
            title={stop.title}
            aria-current={stop.day === day ? "date" : undefined}
            data-vendors=""
          >
            {stop.label}
          </a>
        </li>
      ))}
      <li>
        <a href={addressWith(path, others)} aria-current={day === now ? "date" : undefined} data-vendors="">
          Today
        </a>
      </li>
    </ol>
  );
}
