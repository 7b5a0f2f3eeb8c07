import type { LinkTargets } from "./link-targets.ts";
import type { Page, Rendering } from "./page.ts";
import type { PageName } from "./page-name.ts";
import type { PlacementRow } from "./placement-row.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** One of our layers or components that maps to another author's concept. */
export type Mapping = { from: PageName; concept: string; relation: string };

/** All that the page of any kind shows; what a kind does not have is empty. */
export type PageView = {
  page: Page;
  rendering: Rendering | null;
  /** What the page hangs under, outermost first. */
  crumbs: PageName[];
  /** The pages of its text and record, by target key. */
  names: LinkTargets;
  /** Placements of an offering, on a component, of a vendor, or in a layer. */
  placements: PlacementRow[];
  /** Pages of the same rank, in their order, this one among them. */
  siblings: PageName[];
  /** What hangs under a layer: its components in their order. */
  children: (PageName & { definition: string })[];
  /** The layers from the lowest up. */
  layers: PageName[];
  /** What else stands where an offering stands: placements on its primary component. */
  alsoHere: PlacementRow[];
  mappings: Mapping[];
  /** The placements of each offering that the text sets in, by its slug. */
  embedded: Record<string, PlacementRow[]>;
  backlinks: PageName[];
  /** The trees that the text shows as diagrams, by the day as written. */
  taxonomies: Record<string, Taxonomy>;
  /** The vendors whose plays the text compares. */
  vendors: Page[];
};

/** What a text of the wiki's markup needs to be shown, of whatever it is the text. */
export type TextView = Pick<PageView, "names" | "embedded" | "taxonomies" | "vendors"> & { page: { body: string } };
