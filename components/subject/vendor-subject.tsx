import { VendorOfferings } from "#components/placements/vendor-offerings.tsx";
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
                <div>
                  <dt>Home page</dt>
                  <dd>
                    <a href={record.homepage} rel="nofollow noopener">
                      {new URL(record.homepage).host}
                    </a>
                  </dd>
                </div>
              )}
              {record.altLabels.length > 0 && (
                <div>
                  <dt>Also called</dt>
                  <dd>{record.altLabels.join(", ")}</dd>
                </div>
              )}
              <div>
                <dt>In the stack</dt>
                <dd>
                  <a href={`/${q ? `${q}&` : "?"}vendors=${view.page.slug}`}>Show it on the diagram</a>
                </dd>
              </div>
            </dl>
          </section>
        </div>
      </div>
    </>
  );
}
