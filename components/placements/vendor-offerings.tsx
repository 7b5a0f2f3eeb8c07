/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatPeriod } from "#lib/domain/period.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import "./placements.css";

/** What a vendor offers, layer by layer from the top: each primary placement on its component. */
export function VendorOfferings({ rows, q }: { rows: readonly PlacementRow[]; q: string }) {
  const primary = rows.filter(({ role }) => role === "primary");
  const layers = [...new Set(primary.map(({ layer }) => layer))].toReversed();
  return (
    <section aria-labelledby="offerings">
      <h2 id="offerings">Offerings</h2>
      {layers.length === 0 && <p className="note">No offering of this vendor is placed in the stack yet.</p>}
      {layers.map((layer) => (
        <LayerOfferings key={layer} rows={primary.filter((row) => row.layer === layer)} q={q} />
      ))}
    </section>
  );
}

function LayerOfferings({ rows, q }: { rows: readonly PlacementRow[]; q: string }) {
  const [first] = rows;
  if (!first) return null;
  const ordered = [...rows.filter(({ holds }) => holds), ...rows.filter(({ holds }) => !holds)];
  return (
    <>
      <h3>
        <PageLink page={{ kind: "layer", slug: first.layer, title: first.layerTitle }} q={q} />
      </h3>
      <ul className="plain offering-list">
        {ordered.map((row) => (
          <li key={row.offeringId + row.claim} className={row.holds ? undefined : "past"}>
            <PageLink page={{ kind: "offering", slug: row.offering, title: row.offeringTitle }} q={q} />{" "}
            <span className="note">
              <PageLink page={{ kind: "component", slug: row.component, title: row.componentTitle }} q={q} /> ·{" "}
              {formatPeriod(row.from, row.until)}
              {!row.holds && " · not on this day"}
            </span>{" "}
            <ConfidenceMark confidence={row.confidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
