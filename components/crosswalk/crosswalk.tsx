/** @jsxImportSource #static-html */
import "#components/compare/compare.css";
import { PageLink } from "#components/ui/page-link.tsx";
import type { PageName } from "#lib/domain/page-name.ts";
import type { Mapping } from "#lib/domain/page-view.ts";
import { RELATION_WORDS } from "./relation-words.ts";

type Row = Mapping & { model: string };

/** Our layers (from the top) or components against the models that name them. */
export function Crosswalk({
  mappings,
  models,
  kind,
  q,
}: {
  mappings: readonly Row[];
  models: readonly PageName[];
  kind: "layer" | "component";
  q: string;
}) {
  const rows = mappings.filter(({ from }) => from.kind === kind);
  const columns = models.filter(({ slug }) => rows.some(({ model }) => model === slug));
  const ours = [...new Map(rows.map(({ from }) => [from.id, from])).values()];
  const label = kind === "layer" ? "Layers" : "Components";
  return (
    <section aria-labelledby={`crosswalk-${kind}`}>
      <h2 id={`crosswalk-${kind}`}>{label}</h2>
      <section className="scroll compare" aria-label={`${label} in other models`} tabIndex={0}>
        <table className="grid-table">
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {columns.map((model) => (
                <th key={model.id} scope="col">
                  <PageLink page={model} q={q} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(kind === "layer" ? ours.toReversed() : ours).map((own) => (
              <tr key={own.id}>
                <th scope="row">
                  <PageLink page={own} q={q} />
                </th>
                {columns.map((model) => (
                  <td key={model.id}>
                    <Concepts
                      rows={rows.filter((row) => row.from.id === own.id && row.model === model.slug)}
                      kind={kind}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Concepts({ rows, kind }: { rows: readonly Row[]; kind: "layer" | "component" }) {
  if (rows.length === 0) return <span className="note">none</span>;
  return rows.map(({ concept, relation }) => (
    <p key={concept}>
      {concept} {kind === "component" && <small className="note">{RELATION_WORDS[relation]}</small>}
    </p>
  ));
}
