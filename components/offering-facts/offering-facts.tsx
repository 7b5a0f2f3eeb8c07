/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { ReferenceNumbers } from "#components/references/reference-numbers.tsx";
import { Fact } from "#components/ui/fact.tsx";
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
        <Fact label="Vendor">
          <NamedPage names={names} kind="vendor" slug={record.vendor} q={q} />
        </Fact>
        <Fact label="Status">{record.status}</Fact>
        {record.launch && <Event label="Launch" event={record.launch} numberOf={numberOf} />}
        {record.end && <Event label="End" event={record.end} numberOf={numberOf} />}
        {record.altLabels.length > 0 && <Fact label="Also called">{record.altLabels.join(", ")}</Fact>}
        {record.licence && <Fact label="Licence">{record.licence}</Fact>}
        {record.homepage && (
          <Fact label="Home page">
            <a href={record.homepage} rel="nofollow noopener">
              {new URL(record.homepage).host}
            </a>
          </Fact>
        )}
        {record.relations.length > 0 && (
          <Fact label="Relations">
            <ul>
              {record.relations.map(({ type, target, date }) => (
                <li key={type + target}>
                  {RELATIONS[type]} <NamedPage names={names} kind="offering" slug={target} q={q} />
                  {date && `, ${formatDate(date)}`}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {record.note && <Fact label="Note">{record.note}</Fact>}
      </dl>
    </section>
  );
}

function Event({ label, event, numberOf }: { label: string; event: OfferingEvent; numberOf: Record<string, number> }) {
  return (
    <Fact label={label}>
      {event.date && `${formatDate(event.date)}: `}
      {event.event} <ConfidenceMark confidence={event.confidence} />
      <ReferenceNumbers references={event.references} numberOf={numberOf} />
    </Fact>
  );
}
