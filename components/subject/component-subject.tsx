/** @jsxImportSource #static-html */
import { RELATION_WORDS } from "#components/crosswalk/relation-words.ts";
import { Neighbours } from "#components/neighbours/neighbours.tsx";
import { OfferingList } from "#components/placements/offering-list.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { NamedPage } from "#components/ui/named-page.tsx";
import { isNewest } from "#lib/domain/is-newest.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { neighboursIn } from "#lib/domain/neighbours.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import type { SubjectProps } from "./subject-props.ts";

/** A component: what it is, who offers it on the day, and what stands beside, above and below it. */
export function ComponentSubject({ view, q, day, body, contents }: SubjectProps) {
  const record = view.page.record as RecordOf<"component">;
  const beside = neighboursIn(view.siblings, view.page.id);
  const layer = view.layers.find(({ slug }) => slug === record.layer);
  const around = layer ? neighboursIn(view.layers, layer.id) : { before: null, after: null };
  return (
    <>
      <p className="lead">{record.definition}</p>
      <div className="columns">
        <div>{body}</div>
        <div className="aside">
          {contents}
          <OfferingList rows={view.placements} q={q} day={day} />
          {isNewest(view.page) && <a href={`${pathOf(view.page)}/place`}>Place an offering here</a>}
          <ComponentFacts record={record} names={view.names} q={q} />
        </div>
      </div>
      <Neighbours
        q={q}
        neighbours={[
          ...(beside.before ? [{ label: "Beside it", page: beside.before }] : []),
          ...(around.after ? [{ label: "The layer above", page: around.after }] : []),
          ...(around.before ? [{ label: "The layer below", page: around.before }] : []),
          ...(beside.after ? [{ label: "Beside it, next", page: beside.after }] : []),
        ]}
      />
    </>
  );
}

function ComponentFacts({
  record,
  names,
  q,
}: {
  record: RecordOf<"component">;
  names: SubjectProps["view"]["names"];
  q: string;
}) {
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">Names and borders</h2>
      <dl className="facts">
        {record.altLabels.length > 0 && <Fact label="Also called">{record.altLabels.join(", ")}</Fact>}
        {record.scopeNote && <Fact label="Scope">{record.scopeNote}</Fact>}
        <Fact label="In other models">
          {record.mappings.length === 0 && "No counterpart recorded"}
          <ul>
            {record.mappings.map(({ model, concept, relation }) => (
              <li key={model + concept}>
                <NamedPage names={names} kind="model" slug={model} q={q} />: {concept}{" "}
                <small>({RELATION_WORDS[relation]})</small>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
    </section>
  );
}
