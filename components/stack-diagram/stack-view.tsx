/** @jsxImportSource #static-html */
import { writeChosenVendors } from "#lib/domain/chosen-vendors.ts";
import { type Clocks, clockQuery } from "#lib/domain/clocks.ts";
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { StackDiagram } from "./stack-diagram.tsx";
import { StackKey } from "./stack-key.tsx";
import { StackTable } from "./stack-table.tsx";
import { VendorOverlay } from "./vendor-overlay.tsx";
import "./stack-view.css";

/** The diagram with all that belongs to it: the overlay of vendors, the key, the picture to take away, the same as a table. */
export function StackView({
  taxonomy,
  vendors,
  clocks,
  path = "/",
}: {
  taxonomy: Taxonomy;
  vendors: readonly string[];
  clocks: Clocks;
  path?: string;
}) {
  const q = clockQuery(clocks);
  return (
    <div className="stack-view">
      <VendorOverlay taxonomy={taxonomy} vendors={vendors} clocks={clocks} path={path} />
      <div className="stack-frame">
        <a className="skip" href="#after-the-stack">
          Skip the diagram
        </a>
        <StackDiagram taxonomy={taxonomy} vendors={vendors} q={q} />
      </div>
      <div className="stack-foot" id="after-the-stack" tabIndex={-1}>
        <StackKey />
        <a href={pictureOf(q, vendors)} data-vendors="" download>
          Download the diagram (SVG)
        </a>
      </div>
      <StackTable taxonomy={taxonomy} q={q} />
    </div>
  );
}

function pictureOf(q: string, vendors: readonly string[]): string {
  const overlay = vendors.length ? `vendors=${writeChosenVendors(vendors)}` : "";
  return `/stack.svg${q}${overlay && (q ? "&" : "?")}${overlay}`;
}
