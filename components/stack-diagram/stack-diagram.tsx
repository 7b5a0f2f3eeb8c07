/** @jsxImportSource #static-html */
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { stackBand } from "./stack-band.ts";
import "#components/vendor-mark/needs-source.css";
import "#components/vendor-mark/vendor-mark.css";
import "./stack-diagram.css";

/**
 * The stack as bands, the highest layer on top as in the figure of OSI; components are the cells of a band and offerings
 * stand in them. The offerings of `vendors` are lit, all others step back. `q` keeps the clocks on every link.
 */
export function StackDiagram({
  taxonomy,
  vendors = [],
  q,
}: {
  taxonomy: Taxonomy;
  vendors?: readonly string[];
  q: string;
}) {
  const lit = new Set(vendors);
  const bands = taxonomy.layers.toReversed().map((layer) => stackBand(layer, lit, q));
  return <div className={lit.size ? "stack lit" : "stack"}>{bands}</div>;
}
