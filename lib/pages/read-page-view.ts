import type { Database } from "#lib/db/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { LinkTarget, Page, Rendering } from "#lib/domain/page.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { PageView } from "#lib/domain/page-view.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { mentionedPages, requiredPages } from "#lib/revisions/named-pages.ts";
import { readPlacements } from "#lib/taxonomy/read-placements.ts";
import { findPage } from "./find-page.ts";
import { readAllMappings } from "./read-all-mappings.ts";
import { readBacklinks } from "./read-backlinks.ts";
import { readChildren } from "./read-children.ts";
import { readEmbedded, readTaxonomies, readVendors } from "./read-text-parts.ts";
import { resolveTargets } from "./resolve-targets.ts";

/** Everything the page of a kind and slug shows at the two clocks, or where it went, or why there is none. */
export async function readPageView(
  db: Database,
  kind: Kind,
  name: string,
  clocks: Clocks,
): Promise<{ view: PageView } | { moved: string } | { problem: Problem }> {
  const found = await findPage(db, kind, name, clocks.at);
  if (!("page" in found)) return found;
  const { page, rendering } = found;
  const [names, placements, layers, backlinks, mappings, taxonomies, vendors] = await Promise.all([
    resolveTargets(db, targetsOf(page, rendering), clocks),
    readOwnPlacements(db, page, clocks),
    kind === "layer" || kind === "component" ? readChildren(db, "layer", null, clocks) : [],
    readBacklinks(db, page),
    kind === "model" ? readAllMappings(db, page.slug, clocks) : [],
    readTaxonomies(db, rendering, clocks),
    readVendors(db, rendering, clocks),
  ]);
  const parent = parentOf(page, names);
  const [siblings, children, alsoHere, embedded] = await Promise.all([
    readSiblings(db, page, parent, layers, clocks),
    kind === "layer" ? readChildren(db, "component", page.id, clocks) : [],
    readAlsoHere(db, page, placements, clocks),
    readEmbedded(db, rendering, names, clocks),
  ]);
  const crumbs = crumbsOf(page, parent, placements);
  const around = { crumbs, names, siblings, children, layers, alsoHere, backlinks };
  return { view: { page, rendering, placements, mappings, embedded, taxonomies, vendors, ...around } };
}

const targetsOf = (page: Page, rendering: Rendering | null): LinkTarget[] => [
  ...[...requiredPages(page), ...mentionedPages(page)].map(({ kind, slug }) => ({ kind, name: slug })),
  ...(rendering?.targets ?? []),
];

function readOwnPlacements(db: Database, page: Page, clocks: Clocks): Promise<PlacementRow[]> | PlacementRow[] {
  if (page.kind === "model" || page.kind === "article") return [];
  return readPlacements(db, { [page.kind]: page.id }, clocks);
}

function parentOf(page: Page, names: PageView["names"]): PageName | null {
  if (page.kind === "component") return names[`layer:${(page.record as RecordOf<"component">).layer}`] ?? null;
  if (page.kind === "offering") return names[`vendor:${(page.record as RecordOf<"offering">).vendor}`] ?? null;
  return null;
}

async function readSiblings(
  db: Database,
  page: Page,
  parent: PageName | null,
  layers: PageName[],
  clocks: Clocks,
): Promise<PageName[]> {
  if (page.kind === "layer") return layers;
  if (page.kind === "component" && parent) return readChildren(db, "component", parent.id, clocks);
  return [];
}

async function readAlsoHere(
  db: Database,
  page: Page,
  placements: readonly PlacementRow[],
  clocks: Clocks,
): Promise<PlacementRow[]> {
  const primary = primaryOf(page, placements);
  if (!primary) return [];
  const rows = await readPlacements(db, { component: primary.componentId }, clocks);
  return rows.filter((row) => row.holds && row.offeringId !== page.id);
}

const primaryOf = (page: Page, placements: readonly PlacementRow[]): PlacementRow | undefined => {
  if (page.kind !== "offering") return undefined;
  const primaries = placements.filter((row) => row.role === "primary");
  return primaries.find((row) => row.holds) ?? primaries.at(-1);
};

function crumbsOf(page: Page, parent: PageName | null, placements: readonly PlacementRow[]): PageName[] {
  if (page.kind === "component") return parent ? [parent] : [];
  const primary = primaryOf(page, placements);
  if (!primary) return [];
  return [
    { id: primary.layerId, kind: "layer", slug: primary.layer, title: primary.layerTitle },
    { id: primary.componentId, kind: "component", slug: primary.component, title: primary.componentTitle },
  ];
}
