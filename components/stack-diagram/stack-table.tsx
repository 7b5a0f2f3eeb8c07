/** @jsxImportSource #static-html */
import { type Html, html } from "#components/static-html/html.ts";
import { CONFIDENCES } from "#lib/domain/confidence.ts";
import { formatDate } from "#lib/domain/dates.ts";
import type { Taxonomy, TreeLayer, TreeOffering } from "#lib/domain/taxonomy.ts";
import "./stack-table.css";

/** What the diagram shows, in words and rows, for those who do not see it. */
export function StackTable({ taxonomy, q }: { taxonomy: Taxonomy; q: string }) {
  const groups = taxonomy.layers.toReversed().map((layer) => layerRows(layer, q));
  return (
    <details className="stack-table">
      <summary>The stack as a table</summary>
      {html`<table><caption>The cloud stack on ${formatDate(taxonomy.asOf)}, highest layer first</caption>
<thead><tr><th scope="col">Layer</th><th scope="col">Component</th><th scope="col">Primary offerings</th><th scope="col">Also here</th></tr></thead>
${groups}</table>`}
    </details>
  );
}

function layerRows(layer: TreeLayer, q: string): Html {
  const head = html`<th scope="rowgroup" rowspan="${Math.max(1, layer.components.length)}"><a href="/layers/${layer.slug}${q}">${layer.title}</a></th>`;
  const rows = layer.components.map(
    (
      { slug, title, offerings },
      index,
    ) => html`<tr>${index === 0 && head}<th scope="row"><a href="/components/${slug}${q}">${title}</a></th>
<td>${inWords(offerings, "primary")}</td><td>${inWords(offerings, "secondary")}</td></tr>`,
  );
  return html`<tbody>${rows.length ? rows : html`<tr>${head}<td colspan="3">No components</td></tr>`}</tbody>`;
}

function inWords(offerings: readonly TreeOffering[], role: TreeOffering["role"]): string {
  const here = offerings.filter((offering) => offering.role === role);
  return (
    here.map(({ title, vendorTitle, confidence }) => `${title} (${vendorTitle}${doubt(confidence)})`).join(", ") ||
    "none"
  );
}

const doubt = (confidence: TreeOffering["confidence"]): string =>
  confidence === "sourced" ? "" : `; ${CONFIDENCES[confidence].label.toLowerCase()}`;
