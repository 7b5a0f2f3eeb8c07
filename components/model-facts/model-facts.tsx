import { RELATION_WORDS } from "#components/crosswalk/relation-words.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import type { ModelRecord } from "#lib/domain/model-record.ts";
import type { Mapping } from "#lib/domain/page-view.ts";
import "./model-facts.css";

/** Another author's stack in its own words, each concept beside what we call it. */
export function ModelFacts({ record, mappings, q }: { record: ModelRecord; mappings: readonly Mapping[]; q: string }) {
  const concepts = [...new Set([...record.layers, ...mappings.map(({ concept }) => concept)])];
  return (
    <section aria-labelledby="concepts">
      <h2 id="concepts">Its layers, and ours</h2>
      <p className="note">
        {record.direction === "top-to-bottom" ? "From top to bottom." : "In the order the model gives them."}
      </p>
      <ol className="plain concepts">
        {concepts.map((concept) => (
          <li key={concept}>
            <strong>{concept}</strong>
            <span>
              <Ours mappings={mappings.filter((mapping) => mapping.concept === concept)} q={q} />
            </span>
          </li>
        ))}
      </ol>
      <dl className="facts">
        {record.author && <Row label="Author">{record.author}</Row>}
        <Row label="Date">{formatDate(record.date)}</Row>
        {record.crossCutting.length > 0 && <Row label="Cutting across">{record.crossCutting.join(", ")}</Row>}
        {record.roles.length > 0 && <Row label="Roles">{record.roles.join(", ")}</Row>}
        {record.licence && <Row label="Licence">{record.licence}</Row>}
        {record.note && <Row label="Note">{record.note}</Row>}
      </dl>
    </section>
  );
}

function Ours({ mappings, q }: { mappings: readonly Mapping[]; q: string }) {
  if (mappings.length === 0) return "no counterpart recorded";
  return mappings.map(({ from, relation }, index) => (
    <span key={from.id}>
      {index > 0 && ", "}
      <PageLink page={from} q={q} /> <small className="note">{RELATION_WORDS[relation] ?? relation}</small>
    </span>
  ));
}

function Row({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
