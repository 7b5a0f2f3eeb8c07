/** @jsxImportSource #static-html */
import { type Html, html } from "#components/static-html/html.ts";
import { type Clocks, clockQuery } from "#lib/domain/clocks.ts";
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { colourOfVendor } from "#lib/domain/vendor-colours.ts";
import { countVendors, type VendorCount } from "#lib/domain/vendor-counts.ts";
import { markOfVendor } from "#lib/domain/vendor-marks.ts";
import { sayLit } from "./say-lit.ts";
import "./vendor-overlay.css";

const MAIN = 6;

/** The choice of vendors to light up: a form, followed at once where scripts run. Most placements first. */
export function VendorOverlay({
  taxonomy,
  vendors,
  clocks,
  path,
}: {
  taxonomy: Taxonomy;
  vendors: readonly string[];
  clocks: Clocks;
  path: string;
}) {
  const counts = countVendors(taxonomy, vendors);
  const chosen = new Set(vendors);
  return (
    <form className={vendors.length ? "overlay choosing" : "overlay"} action={path} autoComplete="off">
      {clocks.asOf && <input type="hidden" name="asOf" value={clocks.asOf} />}
      {clocks.at !== null && <input type="hidden" name="at" value={clocks.at} />}
      <fieldset>{boxes(counts, chosen)}</fieldset>
      <p>
        <button type="submit">Light up</button>
        <output>{summaryOf(counts, chosen)}</output>
        <a className="clear" href={path + clockQuery(clocks)}>
          Clear
        </a>
      </p>
    </form>
  );
}

function boxes(counts: readonly VendorCount[], chosen: ReadonlySet<string>): Html {
  const rest = counts.slice(MAIN);
  const open = rest.some(({ slug }) => chosen.has(slug)) ? html` open` : null;
  return html`<legend>Light up vendors</legend> ${counts.slice(0, MAIN).map((count) => box(count, chosen))}
${rest.length > 0 && html`<details${open}><summary>${rest.length} more</summary><div>${rest.map((count) => box(count, chosen))}</div></details>`}`;
}

const box = ({ slug, title, placements }: VendorCount, chosen: ReadonlySet<string>): Html =>
  html`<label class="v${colourOfVendor(slug)}" data-m="${markOfVendor(slug)}"><input type="checkbox" name="vendors" value="${slug}"${chosen.has(slug) && html` checked`}>${title} <b>${placements}<span class="visually-hidden"> placements</span></b></label> `;

function summaryOf(counts: readonly VendorCount[], chosen: ReadonlySet<string>): string {
  const total = (some: readonly VendorCount[]) => some.reduce((sum, { placements }) => sum + placements, 0);
  return sayLit(total(counts.filter(({ slug }) => chosen.has(slug))), total(counts), chosen.size > 0);
}
