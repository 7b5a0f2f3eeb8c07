import { type Html, html } from "#components/static-html/html.ts";
import type { TreeComponent, TreeOffering } from "#lib/domain/taxonomy.ts";
import { colourOfVendor } from "#lib/domain/vendor-colours.ts";
import { markOfVendor } from "#lib/domain/vendor-marks.ts";

/** One component with the offerings placed on it, `span` units wide where the band has room. */
export function stackCell(component: TreeComponent, span: number, vendors: ReadonlySet<string>, q: string): Html {
  const items = component.offerings.map((offering) => stackItem(offering, vendors, q));
  return html`<li class="cell w${span}" data-cell="${component.slug}"><h3 class="cell-name"><a href="/components/${component.slug}${q}">${component.title}</a></h3>
${items.length ? html`<ul role="list">${items}</ul>` : html`<p class="none">none yet <a href="/components/${component.slug}/place${q}">place one</a></p>`}</li>`;
}

const stackItem = (offering: TreeOffering, vendors: ReadonlySet<string>, q: string): Html =>
  html`<li><a class="${classOf(offering, vendors)}" href="/offerings/${offering.slug}${q}" data-v="${offering.vendor}" data-m="${markOfVendor(offering.vendor)}">${offering.title}</a></li> `;

/** `s` secondary, `q` needs a source, `on` lit. */
function classOf({ vendor, role, confidence }: TreeOffering, vendors: ReadonlySet<string>): string {
  const colour = `v${colourOfVendor(vendor)}`;
  const secondary = role === "secondary" ? " s" : "";
  const unsourced = confidence === "sourced" ? "" : " q";
  return colour + secondary + unsourced + (vendors.has(vendor) ? " on" : "");
}
