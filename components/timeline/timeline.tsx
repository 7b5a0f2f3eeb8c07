/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import type { TimelineEvent } from "#lib/domain/timeline.ts";
import "./timeline.css";

/** Launches and ends, year by year. */
export function Timeline({ events, q }: { events: readonly TimelineEvent[]; q: string }) {
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  if (years.length === 0) return <p className="note">Nothing had begun by then.</p>;
  return years.map((year) => (
    <section key={year} className="year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year}</h2>
      <ul className="plain">
        {events
          .filter(({ date }) => date.startsWith(year))
          .map((event) => (
            <li key={event.slug + event.what} className={event.what}>
              <span className="note">
                {event.date.length > 4 ? formatDate(event.date).replace(` ${year}`, "") : "in the year"}
              </span>
              <span>
                <PageLink page={{ kind: "offering", slug: event.slug, title: event.title }} q={q} />
                {event.what === "end" && <strong> ends</strong>}: {event.event}{" "}
                <PageLink
                  page={{ kind: "vendor", slug: event.vendor, title: event.vendorTitle }}
                  q={q}
                  className="note"
                />{" "}
                <ConfidenceMark confidence={event.confidence} />
              </span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
