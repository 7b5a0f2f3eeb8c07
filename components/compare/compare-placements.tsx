/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import type { PageName } from "#lib/domain/page-name.ts";
import type { Taxonomy, TreeOffering } from "#lib/domain/taxonomy.ts";

/** Where the vendors stand on the day: a row a component on which any of them does, layers from the top. */
export function ComparePlacements({
  taxonomy,
  vendors,
  q,
}: {
  taxonomy: Taxonomy;
  vendors: readonly PageName[];
  q: string;
}) {
  const slugs = new Set(vendors.map(({ slug }) => slug));
  return (
    <section className="scroll compare" aria-label="Placements of the vendors" tabIndex={0}>
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Component</th>
            {vendors.map((vendor) => (
              <th key={vendor.slug} scope="col">
                {vendor.title}
              </th>
            ))}
          </tr>
        </thead>
        {taxonomy.layers.toReversed().map((layer) => (
          <tbody key={layer.id}>
            <tr>
              <th colSpan={vendors.length + 1} scope="rowgroup" className={`layer layer-${layer.slug}`}>
                <PageLink page={{ kind: "layer", ...layer }} q={q} />
              </th>
            </tr>
            {layer.components
              .filter(({ offerings }) => offerings.some(({ vendor }) => slugs.has(vendor)))
              .map((component) => (
                <tr key={component.id}>
                  <th scope="row">
                    <PageLink page={{ kind: "component", ...component }} q={q} />
                  </th>
                  {vendors.map((vendor) => (
                    <td key={vendor.slug}>
                      <Offerings offerings={component.offerings.filter((one) => one.vendor === vendor.slug)} q={q} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Offerings({ offerings, q }: { offerings: readonly TreeOffering[]; q: string }) {
  return offerings.map((offering, index) => (
    <span key={offering.id} className={offering.role === "secondary" ? "note" : undefined}>
      {index > 0 && ", "}
      <PageLink page={{ kind: "offering", ...offering }} q={q} />
    </span>
  ));
}
