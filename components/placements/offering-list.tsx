/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatPeriod } from "#lib/domain/period.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import "./placements.css";

/** The offerings on one component: those that stand there on the day, primary ones first, and those that did or will. */
export function OfferingList({ rows, q, day }: { rows: readonly PlacementRow[]; q: string; day: string }) {
  const held = rows.filter(({ holds }) => holds);
  const other = rows.filter(({ holds }) => !holds);
  return (
    <section aria-labelledby="offerings">
      <h2 id="offerings">Offerings here</h2>
      {held.length === 0 && <p className="note">Nothing is placed here on {day}.</p>}
      <ul className="plain offering-list">
        {held.map((row) => (
          <Entry key={row.offeringId + row.claim} row={row} q={q} />
        ))}
      </ul>
      {other.length > 0 && (
        <details>
          <summary>
            {other.length} not here on {day}
          </summary>
          <ul className="plain offering-list past">
            {other.map((row) => (
              <Entry key={row.offeringId + row.claim} row={row} q={q} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Entry({ row, q }: { row: PlacementRow; q: string }) {
  return (
    <li className={row.role}>
      <PageLink page={{ kind: "offering", slug: row.offering, title: row.offeringTitle }} q={q} />{" "}
      <span className="note">
        <PageLink page={{ kind: "vendor", slug: row.vendor, title: row.vendorTitle }} q={q} />
        {row.role === "secondary" && " · also here"} · {formatPeriod(row.from, row.until)}
      </span>{" "}
      <ConfidenceMark confidence={row.confidence} />
      {row.definition && <p>{row.definition}</p>}
    </li>
  );
}
