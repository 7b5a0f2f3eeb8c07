import { LayerCharter } from "#components/layer-charter/layer-charter.tsx";
import { Neighbours } from "#components/neighbours/neighbours.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { neighboursIn } from "#lib/domain/neighbours.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import type { SubjectProps } from "./subject-props.ts";

/** A layer: its charter beside its text, and its components with what stands on them on the day. */
export function LayerSubject({ view, q, day, references, body, contents }: SubjectProps) {
  const record = view.page.record as RecordOf<"layer">;
  const { before, after } = neighboursIn(view.layers, view.page.id);
  return (
    <>
      <p className="lead">{record.definition}</p>
      <div className="columns">
        <div>
          {body}
          <LayerComponents view={view} q={q} day={day} />
        </div>
        <div className="aside">
          {contents}
          <LayerCharter record={record} names={view.names} numberOf={references.numberOf} q={q} />
        </div>
      </div>
      <Neighbours
        q={q}
        neighbours={[
          ...(after ? [{ label: "The layer above", page: after }] : []),
          ...(before ? [{ label: "The layer below", page: before }] : []),
        ]}
      />
    </>
  );
}

function LayerComponents({ view, q, day }: { view: SubjectProps["view"]; q: string; day: string }) {
  return (
    <section aria-labelledby="components">
      <h2 id="components">Components</h2>
      <p className="note">What stood on each on {day}; primary placements first.</p>
      <dl className="facts">
        {view.siblings.map((component) => (
          <div key={component.id}>
            <dt>
              <PageLink page={component} q={q} />
            </dt>
            <dd>
              <Offerings rows={view.placements.filter((row) => row.holds && row.componentId === component.id)} q={q} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Offerings({ rows, q }: { rows: readonly PlacementRow[]; q: string }) {
  if (rows.length === 0) return <span className="note">nothing placed</span>;
  return rows.map((row, index) => (
    <span key={row.offeringId}>
      {index > 0 && ", "}
      <PageLink page={{ kind: "offering", slug: row.offering, title: row.offeringTitle }} q={q} />
    </span>
  ));
}
