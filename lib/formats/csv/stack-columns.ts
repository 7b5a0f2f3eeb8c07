import type { Taxonomy, TreeComponent, TreeLayer, TreeOffering } from "#lib/domain/taxonomy.ts";
import type { Columns } from "./write-csv.ts";

/** A cell of the tree: a component that nothing stands on makes a row without an offering. */
export type TreeRow = {
  layer: Pick<TreeLayer, "order" | "slug" | "title">;
  component: Pick<TreeComponent, "slug" | "title"> | null;
  offering: Omit<TreeOffering, "vendorTitle"> | null;
};

type Tree = Pick<Taxonomy, "asOf"> & {
  layers: readonly (TreeRow["layer"] & {
    components: readonly (NonNullable<TreeRow["component"]> & {
      offerings: readonly NonNullable<TreeRow["offering"]>[];
    })[];
  })[];
};

/** The tree as flat rows, from the lowest layer up. */
export const treeRows = ({ layers }: Tree): TreeRow[] =>
  layers.flatMap((layer): TreeRow[] => {
    const rows = layer.components.flatMap((component): TreeRow[] =>
      orNone(component.offerings).map((offering) => ({ layer, component, offering })),
    );
    return rows.length ? rows : [{ layer, component: null, offering: null }];
  });

const orNone = <Item>(items: readonly Item[]): readonly (Item | null)[] => (items.length ? items : [null]);

export const TREE_COLUMNS: Columns<TreeRow> = {
  layerOrder: ({ layer }) => layer.order,
  layer: ({ layer }) => layer.slug,
  layerTitle: ({ layer }) => layer.title,
  component: ({ component }) => component?.slug,
  componentTitle: ({ component }) => component?.title,
  offering: ({ offering }) => offering?.slug,
  offeringTitle: ({ offering }) => offering?.title,
  vendor: ({ offering }) => offering?.vendor,
  role: ({ offering }) => offering?.role,
  from: ({ offering }) => offering?.from,
  until: ({ offering }) => offering?.until,
  status: ({ offering }) => offering?.status,
  confidence: ({ offering }) => offering?.confidence,
};

type Name = { slug: string; title: string };

/** A placement as the API answers with it; members that were not asked for are absent. */
type Placed = { id: string; uri: string; offering: Name & { status: string } } & {
  [Member in "vendor" | "component" | "layer"]?: Name | undefined;
} & { [Member in "role" | "rank" | "confidence"]?: string | undefined } & {
  [Member in "from" | "until"]?: string | null | undefined;
} & { holds?: boolean | undefined };

export const PLACEMENT_COLUMNS: Columns<Placed> = {
  id: ({ id }) => id,
  uri: ({ uri }) => uri,
  offering: ({ offering }) => offering.slug,
  offeringTitle: ({ offering }) => offering.title,
  status: ({ offering }) => offering.status,
  vendor: ({ vendor }) => vendor?.slug,
  vendorTitle: ({ vendor }) => vendor?.title,
  component: ({ component }) => component?.slug,
  componentTitle: ({ component }) => component?.title,
  layer: ({ layer }) => layer?.slug,
  layerTitle: ({ layer }) => layer?.title,
  role: ({ role }) => role,
  rank: ({ rank }) => rank,
  confidence: ({ confidence }) => confidence,
  from: ({ from }) => from,
  until: ({ until }) => until,
  holds: ({ holds }) => holds?.toString(),
};
