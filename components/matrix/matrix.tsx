/** @jsxImportSource #static-html */
import { type Html, html } from "#components/static-html/html.ts";
import { formatDate } from "#lib/domain/dates.ts";
import type { Taxonomy, TreeLayer } from "#lib/domain/taxonomy.ts";
import { colourOfVendor } from "#lib/domain/vendor-colours.ts";
import { countVendors, type VendorCount } from "#lib/domain/vendor-counts.ts";
import { markOfVendor } from "#lib/domain/vendor-marks.ts";
import { matrixRow } from "./matrix-row.ts";
import "#components/vendor-mark/needs-source.css";
import "#components/vendor-mark/vendor-mark.css";
import "./matrix.css";

/**
 * Vendors against components: who offers what, and where they leave a gap. Most placements come first. A grid that scrolls in
 * its own frame where there is room, a list by component where there is not. `q` keeps the clocks on every link.
 */
export function Matrix({ taxonomy, q }: { taxonomy: Taxonomy; q: string }) {
  const vendors = countVendors(taxonomy);
  const groups = taxonomy.layers.toReversed().map((layer) => layerGroup(layer, vendors, q));
  return html`<div class="matrix" role="region" aria-label="Vendors and components" tabindex="0"><table>
<caption class="visually-hidden">Offerings by component and vendor on ${formatDate(taxonomy.asOf)}</caption>
<thead><tr><th scope="col">Component</th>${vendors.map((vendor) => vendorHead(vendor, q))}</tr></thead>${groups}</table></div>`;
}

const vendorHead = ({ slug, title, placements }: VendorCount, q: string): Html =>
  html`<th scope="col"><a class="v${colourOfVendor(slug)}" data-m="${markOfVendor(slug)}" href="/vendors/${slug}${q}">${title}</a> <small>${placements}</small></th>`;

function layerGroup(layer: TreeLayer, vendors: readonly VendorCount[], q: string): Html {
  const name = html`<a href="/layers/${layer.slug}${q}"><small>${layer.notation}</small> ${layer.title}</a>`;
  return html`<tbody class="layer-${layer.slug}"><tr class="layer"><th scope="rowgroup" colspan="${vendors.length + 1}">${name}</th></tr>
${layer.components.map((component) => matrixRow(component, vendors, q))}</tbody>`;
}
