/** @jsxImportSource #static-html */
import { VendorOfferings } from "#components/placements/vendor-offerings.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { VendorAxes } from "#components/vendor-axes/vendor-axes.tsx";
import type { RecordOf } from "#lib/domain/records.ts";
import type { SubjectProps } from "./subject-props.ts";

/** A vendor: its story, what it offers layer by layer, and where it stands on the axes. */
export function VendorSubject({ view, q, references, body, contents }: SubjectProps) {
  const record = view.page.record as RecordOf<"vendor">;
  return (
    <>
      {record.definition && <p className="lead">{record.definition}</p>}
      <div className="columns">
        <div>
          {body}
          <VendorOfferings rows={view.placements} q={q} />
        </div>
        <div className="aside">
          {contents}
          <VendorAxes record={record} numberOf={references.numberOf} />
          <section className="panel" aria-labelledby="facts">
            <h2 id="facts">Facts</h2>
            <dl className="facts">
              {record.homepage && (
                <Fact label="Home page">
                  <a href={record.homepage} rel="nofollow noopener">
                    {new URL(record.homepage).host}
                  </a>
                </Fact>
              )}
              {record.altLabels.length > 0 && <Fact label="Also called">{record.altLabels.join(", ")}</Fact>}
              <Fact label="In the stack">
                <a href={`/${q ? `${q}&` : "?"}vendors=${view.page.slug}`}>Show it on the diagram</a>
              </Fact>
            </dl>
          </section>
        </div>
      </div>
    </>
  );
}
