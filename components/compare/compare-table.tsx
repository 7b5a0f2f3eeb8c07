/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { AXES, AXIS_NAMES, type Axis } from "#lib/domain/axes.ts";
import { formatDate, today } from "#lib/domain/dates.ts";
import { daysOf } from "#lib/domain/placements.ts";
import type { AxisClaim, VendorRecord } from "#lib/domain/vendor-record.ts";
import "./compare.css";

type Column = { name: { slug: string; title: string }; record: VendorRecord };

/**
 * Vendors side by side on the axes of the comparison. Readings that hold on the day come first; one that does not hold is
 * shown with its time, so that an old reading is never mistaken for today's.
 */
export function CompareTable({ vendors, asOf, q }: { vendors: readonly Column[]; asOf: string | null; q: string }) {
  const day = asOf ?? today();
  const axes = AXIS_NAMES.filter((axis) =>
    vendors.some(({ record }) => record.axes.some((claim) => claim.axis === axis)),
  );
  if (axes.length === 0) return <p className="note">None of these vendors has been compared on the axes yet.</p>;
  return (
    <section className="scroll compare" aria-label="Comparison of vendors" tabIndex={0}>
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Axis</th>
            {vendors.map(({ name, record }) => (
              <th key={name.slug} scope="col">
                <PageLink page={{ kind: "vendor", ...name }} q={q} />
                {record.play && <small>{record.play}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis}>
              <th scope="row">{AXES[axis].label}</th>
              {vendors.map(({ name, record }) => (
                <td key={name.slug}>
                  <Readings claims={claimsOn(record, axis, day)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Dated = AxisClaim & { holds: boolean };

function claimsOn(record: VendorRecord, axis: Axis, day: string): Dated[] {
  const claims = record.axes
    .filter((claim) => claim.axis === axis)
    .map((claim) => ({ ...claim, holds: holdsOn(claim, day) }));
  const held = claims.filter(({ holds }) => holds);
  return held.length ? held : claims.filter((claim) => daysOf(claim)[0] <= day).slice(-1);
}

function holdsOn(claim: AxisClaim, day: string): boolean {
  const [from, until] = daysOf(claim);
  return from <= day && day < until;
}

function Readings({ claims }: { claims: readonly Dated[] }) {
  if (claims.length === 0) return <span className="note">not read</span>;
  return claims.map((claim) => (
    <p key={claim.id} className={claim.holds ? undefined : "past"}>
      {claim.reading}
      {!claim.holds && claim.from && <small> ({formatDate(claim.from)})</small>}{" "}
      <ConfidenceMark confidence={claim.confidence} />
    </p>
  ));
}
