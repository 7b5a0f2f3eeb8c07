/** @jsxImportSource #static-html */
import { OfferingFacts } from "#components/offering-facts/offering-facts.tsx";
import { OfferingPlacements } from "#components/offering-facts/offering-placements.tsx";
import { Statements } from "#components/offering-facts/statements.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { isNewest } from "#lib/domain/is-newest.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import type { SubjectProps } from "./subject-props.ts";

/** An offering: where it stands with dates, confidence and sources, what it is, and what else stands there. */
export function OfferingSubject({ view, q, day, isoDay, references, body, contents }: SubjectProps) {
  const record = view.page.record as RecordOf<"offering">;
  const { numberOf } = references;
  return (
    <>
      {record.definition && <p className="lead">{record.definition}</p>}
      <div className="columns">
        <div>
          {body}
          <OfferingPlacements
            record={record}
            names={view.names}
            numberOf={numberOf}
            q={q}
            isoDay={isoDay}
            day={day}
            layers={new Map(view.placements.map((row) => [row.claim, { slug: row.layer, title: row.layerTitle }]))}
            place={isNewest(view.page) ? `${pathOf(view.page)}/place` : null}
          />
          <Statements statements={record.statements} numberOf={numberOf} />
        </div>
        <div className="aside">
          {contents}
          <OfferingFacts record={record} names={view.names} numberOf={numberOf} q={q} />
          <AlsoHere rows={view.alsoHere} q={q} day={day} />
        </div>
      </div>
    </>
  );
}

function AlsoHere({ rows, q, day }: { rows: readonly PlacementRow[]; q: string; day: string }) {
  const [first] = rows;
  if (!first) return null;
  return (
    <section className="panel" aria-labelledby="also-here">
      <h2 id="also-here">Other offerings here</h2>
      <p className="note">
        On <PageLink page={{ kind: "component", slug: first.component, title: first.componentTitle }} q={q} />, {day}
      </p>
      <ul className="plain">
        {rows.map((row) => (
          <li key={row.offeringId}>
            <PageLink page={{ kind: "offering", slug: row.offering, title: row.offeringTitle }} q={q} />{" "}
            <span className="note">{row.vendorTitle}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
