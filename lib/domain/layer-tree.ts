import type { PageName } from "./page-name.ts";
import type { PlacementRow } from "./placement-row.ts";
import type { TreeComponent, TreeLayer } from "./taxonomy.ts";

type Child = PageName & { definition: string };

/** One band of the tree, made of a layer's components and the placements in it that hold. */
export const layerTree = (
  layer: PageName & { definition: string; order: number; notation: string },
  children: readonly Child[],
  placements: readonly PlacementRow[],
): TreeLayer => ({ ...layer, components: children.map((child) => componentTree(child, placements)) });

const componentTree = (component: Child, placements: readonly PlacementRow[]): TreeComponent => ({
  ...component,
  offerings: placements
    .filter((row) => row.holds && row.componentId === component.id)
    .map((row) => ({ ...row, id: row.offeringId, slug: row.offering, title: row.offeringTitle })),
});
