import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { StackBand } from "./stack-band.tsx";
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
  return (
    <div className={vendors.length ? "stack lit" : "stack"}>
      {taxonomy.layers.toReversed().map((layer) => (
        <StackBand key={layer.id} layer={layer} vendors={vendors} q={q} />
      ))}
    </div>
  );
}
