import type { Taxonomy, TreeComponent, TreeLayer, TreeOffering } from "./taxonomy.ts";

/** Where an offering's primary placement stands in a tree; null where it has none on that day. */
export function findPlacementNow(
  taxonomy: Taxonomy | undefined,
  slug: string,
): (TreeOffering & { component: TreeComponent; layer: TreeLayer }) | null {
  for (const layer of taxonomy?.layers ?? [])
    for (const component of layer.components)
      for (const offering of component.offerings)
        if (offering.slug === slug && offering.role === "primary") return { ...offering, component, layer };
  return null;
}
