import type { Database } from "#lib/db/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { lastDay } from "#lib/domain/dates.ts";
import type { Page, Rendering } from "#lib/domain/page.ts";
import type { PageView } from "#lib/domain/page-view.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { readPlacements } from "#lib/taxonomy/read-placements.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";
import { findPage } from "./find-page.ts";

/** The trees that a text shows as diagrams, by the day as written. */
export async function readTaxonomies(
  db: Database,
  rendering: Rendering | null,
  clocks: Clocks,
): Promise<Record<string, Taxonomy>> {
  const embeds = (rendering?.embeds ?? []).filter(({ name }) => name === "StackDiagram");
  const days = [...new Set(embeds.map(({ props }) => props.asOf ?? ""))];
  const trees = days.map((day) => readTaxonomy(db, day ? { ...clocks, asOf: lastDay(day) } : clocks));
  const read = await Promise.all(trees);
  return Object.fromEntries(days.map((day, index) => [day, read[index] as Taxonomy]));
}

/** The vendors whose plays a text compares. */
export async function readVendors(db: Database, rendering: Rendering | null, clocks: Clocks): Promise<Page[]> {
  const embeds = (rendering?.embeds ?? []).filter(({ name }) => name === "Compare");
  const slugs = [...new Set(embeds.flatMap(({ props }) => (props.vendors ?? "").split(",")))].filter(Boolean);
  const found = await Promise.all(slugs.map((slug) => findPage(db, "vendor", slug, clocks.at)));
  return found.flatMap((one) => ("page" in one ? [one.page] : []));
}

/** The placements of each offering that a text sets in, by its slug. */
export async function readEmbedded(
  db: Database,
  rendering: Rendering | null,
  names: PageView["names"],
  clocks: Clocks,
): Promise<Record<string, PlacementRow[]>> {
  const embeds = (rendering?.embeds ?? []).filter(({ name }) => name === "Placement");
  const read = embeds.map(async ({ props: { offering = "" } }) => {
    const id = names[`offering:${offering}`]?.id;
    return [offering, id === undefined ? [] : await readPlacements(db, { offering: id }, clocks)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
