import type { ReactNode } from "react";
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { ReferenceNumbers } from "#components/references/reference-numbers.tsx";
import { NamedPage } from "#components/ui/named-page.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { type OfferingEvent, type OfferingRecord, RELATIONS } from "#lib/domain/offering-record.ts";

type Props = { record: OfferingRecord; names: LinkTargets; numberOf: Record<string, number>; q: string };

/** What is known of an offering besides its placements. */
export function OfferingFacts({ record, names, numberOf, q }: Props) {
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <dl className="facts">
        <Row label="Vendor">
          <NamedPage names={names} kind="vendor" slug={record.vendor} q={q} />
        </Row>
        <Row label="Status">{record.status}</Row>
        {record.launch && <Event label="Launch" event={record.launch} numberOf={numberOf} />}
        {record.end && <Event label="End" event={record.end} numberOf={numberOf} />}
        {record.altLabels.length > 0 && <Row label="Also called">{record.altLabels.join(", ")}</Row>}
        {record.licence && <Row label="Licence">{record.licence}</Row>}
        {record.homepage && (
          <Row label="Home page">
            <a href={record.homepage} rel="nofollow noopener">
              {new URL(record.homepage).host}
            </a>
          </Row>
        )}
        {record.relations.length > 0 && (
          <Row label="Relations">
            <ul>
              {record.relations.map(({ type, target, date }) => (
                <li key={type + target}>
                  {RELATIONS[type]} <NamedPage names={names} kind="offering" slug={target} q={q} />
                  {date && `, ${formatDate(date)}`}
                </li>
              ))}
            </ul>
          </Row>
        )}
        {record.note && <Row label="Note">{record.note}</Row>}
      </dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Event({ label, event, numberOf }: { label: string; event: OfferingEvent; numberOf: Record<string, number> }) {
  return (
    <Row label={label}>
      {event.date && `${formatDate(event.date)}: `}
      {event.event} <ConfidenceMark confidence={event.confidence} />
      <ReferenceNumbers references={event.references} numberOf={numberOf} />
    </Row>
  );
}
