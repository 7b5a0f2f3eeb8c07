import { type Html, html } from "#components/static-html/html.ts";
import type { TreeComponent, TreeOffering } from "#lib/domain/taxonomy.ts";
import { colourOfVendor } from "#lib/domain/vendor-colours.ts";
import type { VendorCount } from "#lib/domain/vendor-counts.ts";

/** One component with a cell for each vendor, in the order of the vendors. */
export function matrixRow(component: TreeComponent, vendors: readonly VendorCount[], q: string): Html {
  const offerings = Map.groupBy(component.offerings, ({ vendor }) => vendor);
  const cells = vendors.map((vendor) => matrixCell(vendor, offerings.get(vendor.slug) ?? [], q));
  return html`<tr><th scope="row"><a href="/components/${component.slug}${q}">${component.title}</a></th>${cells}</tr>`;
}

function matrixCell({ slug, title }: VendorCount, offerings: readonly TreeOffering[], q: string): Html {
  if (offerings.length === 0) return html`<td></td>`;
  return html`<td class="v${colourOfVendor(slug)}" data-v="${title}">${offerings.map((offering) => matrixItem(offering, q))}</td>`;
}

const matrixItem = (offering: TreeOffering, q: string): Html =>
  html`<a${classesOf(offering)} href="/offerings/${offering.slug}${q}">${offering.title}</a> `;

function classesOf({ role, confidence }: TreeOffering): Html | null {
  const classes = [role === "secondary" && "s", confidence !== "sourced" && "q"].filter(Boolean).join(" ");
  return classes ? html` class="${classes}"` : null;
}
