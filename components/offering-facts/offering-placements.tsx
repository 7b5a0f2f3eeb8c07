/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { ReferenceNumbers } from "#components/references/reference-numbers.tsx";
import { NamedPage } from "#components/ui/named-page.tsx";
import { noteLayer } from "#lib/domain/layer-note.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { HANDOVERS, type OfferingRecord, type Placement } from "#lib/domain/offering-record.ts";
import { formatPeriod } from "#lib/domain/period.ts";
import { daysOf } from "#lib/domain/placements.ts";
import "./offering-facts.css";

type Props = {
  record: OfferingRecord;
  names: LinkTargets;
  numberOf: Record<string, number>;
  q: string;
  isoDay: string;
  day: string;
  /** The layer of each placement's component, by the claim. */
  layers: ReadonlyMap<string, { slug: string; title: string }>;
  /** The address of the form that places it; null where the page is not the newest. */
  place: string | null;
};

/** Where the offering stands in the stack: each placement with its time, its confidence, its sources and its reason. */
export function OfferingPlacements({ record, names, numberOf, q, isoDay, day, layers, place }: Props) {
  const notes = new Map(record.placements.map(({ id, handover }) => [id, noteLayer(handover, layers.get(id))]));
  return (
    <section aria-labelledby="placements">
      <h2 id="placements">Placements</h2>
      {record.placements.length === 0 && <p className="note">It has not been placed in the stack yet.</p>}
      <ol className="plain placement-cards">
        {record.placements.map((placement) => (
          <li key={placement.id} className={holdsOn(placement, isoDay) ? "panel" : "panel past"}>
            <p className="placement-head">
              <NamedPage names={names} kind="component" slug={placement.component} q={q} />
              <span className="role">{placement.role}</span>
              {placement.rank !== "normal" && <span className="role">{placement.rank}</span>}
            </p>
            <p>
              {formatPeriod(placement.from, placement.until)}
              {!holdsOn(placement, isoDay) && ` (not on ${day})`} <ConfidenceMark confidence={placement.confidence} />
              <ReferenceNumbers references={placement.references} numberOf={numberOf} />
            </p>
            {placement.handover && (
              <p className="note">The customer hands over: {HANDOVERS[placement.handover].label.toLowerCase()}</p>
            )}
            {notes.get(placement.id) && <p className="note">{notes.get(placement.id)}</p>}
            {placement.rationale && <p className="note">{placement.rationale}</p>}
            {place && (
              <p className="note">
                <a href={`${place}?claim=${placement.id}`} aria-label={`Edit the placement on ${placement.component}`}>
                  edit
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {place && (
        <p>
          <a href={place}>Add a placement</a>
        </p>
      )}
    </section>
  );
}

function holdsOn(placement: Placement, day: string): boolean {
  const [from, until] = daysOf(placement);
  return from <= day && day < until && placement.rank !== "deprecated";
}
