/** @jsxImportSource #static-html */
import { LayerCharter } from "#components/layer-charter/layer-charter.tsx";
import { Neighbours } from "#components/neighbours/neighbours.tsx";
import { StackDiagram } from "#components/stack-diagram/stack-diagram.tsx";
import { layerTree } from "#lib/domain/layer-tree.ts";
import { neighboursIn } from "#lib/domain/neighbours.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import type { SubjectProps } from "./subject-props.ts";

/** A layer: its band of the stack on the day, and its charter beside its text. */
export function LayerSubject({ view, q, day, isoDay, references, body, contents }: SubjectProps) {
  const record = view.page.record as RecordOf<"layer">;
  const layer = { ...view.page, ...record };
  const { before, after } = neighboursIn(view.layers, view.page.id);
  return (
    <>
      <p className="lead">{record.definition}</p>
      <figure className="embedded-diagram">
        <StackDiagram
          taxonomy={{ revision: 0, asOf: isoDay, layers: [layerTree(layer, view.children, view.placements)] }}
          q={q}
        />
        <figcaption>What stands on its components on {day}.</figcaption>
      </figure>
      <div className="columns">
        <div>{body}</div>
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
