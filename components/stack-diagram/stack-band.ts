import { type Html, html } from "#components/static-html/html.ts";
import { HANDOVERS } from "#lib/domain/offering-record.ts";
import { layCourses } from "#lib/domain/stack-courses.ts";
import type { TreeLayer } from "#lib/domain/taxonomy.ts";
import { stackCell } from "./stack-cell.ts";

/** One layer: its name and what its tenant hands over at the left, its components beside. */
export function stackBand(layer: TreeLayer, vendors: ReadonlySet<string>, q: string): Html {
  const cells = layCourses(layer.components).flat();
  return html`<section class="band layer-${layer.slug}"><div class="band-head"><span class="band-no">${layer.notation}</span>
<h2 class="band-name"><a href="/layers/${layer.slug}${q}">${layer.title}</a></h2>${handover(layer)}</div>
<ul class="cells" role="list">${cells.map(({ component, span }) => stackCell(component, span, vendors, q))}</ul></section>`;
}

/** The placement test of the layer. A layer that the test does not know says nothing. */
function handover(layer: TreeLayer): Html | null {
  const test = Object.values(HANDOVERS).find((one) => one.layer === layer.slug);
  return test ? html`<p class="band-brings">You hand over <b>${lowerFirst(test.label)}</b></p>` : null;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
