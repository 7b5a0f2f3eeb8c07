/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { ReferenceNumbers } from "#components/references/reference-numbers.tsx";
import { AXES } from "#lib/domain/axes.ts";
import { formatPeriod } from "#lib/domain/period.ts";
import type { VendorRecord } from "#lib/domain/vendor-record.ts";

/** The vendor's readings on the axes of the comparison, each with its time and sources. */
export function VendorAxes({ record, numberOf }: { record: VendorRecord; numberOf: Record<string, number> }) {
  if (record.axes.length === 0) return null;
  const periods = [...new Set(record.axes.map((claim) => formatPeriod(claim.from, claim.until)))];
  return (
    <section className="panel" aria-labelledby="axes">
      <h2 id="axes">On the axes of comparison</h2>
      {record.play && <p className="note">The play: {record.play}</p>}
      {periods.map((period) => (
        <div key={period}>
          <p className="note">{period}</p>
          <dl className="facts">
            {record.axes
              .filter((claim) => formatPeriod(claim.from, claim.until) === period)
              .map((claim) => (
                <div key={claim.id}>
                  <dt>{AXES[claim.axis].label}</dt>
                  <dd>
                    {claim.reading} <ConfidenceMark confidence={claim.confidence} />
                    <ReferenceNumbers references={claim.references} numberOf={numberOf} />
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
