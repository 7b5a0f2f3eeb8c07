/** @jsxImportSource #static-html */
import { RELATION_WORDS } from "#components/crosswalk/relation-words.ts";
import { Fact } from "#components/ui/fact.tsx";
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
        {record.author && <Fact label="Author">{record.author}</Fact>}
        <Fact label="Date">{formatDate(record.date)}</Fact>
        {record.crossCutting.length > 0 && <Fact label="Cutting across">{record.crossCutting.join(", ")}</Fact>}
        {record.roles.length > 0 && <Fact label="Roles">{record.roles.join(", ")}</Fact>}
        {record.licence && <Fact label="Licence">{record.licence}</Fact>}
        {record.note && <Fact label="Note">{record.note}</Fact>}
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
