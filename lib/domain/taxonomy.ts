import type { Confidence } from "./confidence.ts";

/** An offering in a cell of the tree. `vendor` is the vendor's slug. */
export type TreeOffering = {
  id: number;
  slug: string;
  title: string;
  vendor: string;
  vendorTitle: string;
  status: string;
  role: "primary" | "secondary";
  from: string | null;
  until: string | null;
  confidence: Confidence;
};

export type TreeComponent = { id: number; slug: string; title: string; definition: string; offerings: TreeOffering[] };

export type TreeLayer = {
  id: number;
  slug: string;
  order: number;
  notation: string;
  title: string;
  definition: string;
  components: TreeComponent[];
};

/** The whole stack on a day, layers from the lowest up. */
export type Taxonomy = { revision: number; asOf: string; layers: TreeLayer[] };
