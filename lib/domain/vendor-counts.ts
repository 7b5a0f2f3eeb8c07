import type { Taxonomy } from "./taxonomy.ts";

export type VendorCount = { slug: string; title: string; placements: number };

/**
 * The vendors of a tree with the number of their placements in it, most first, then by title. Vendors that are asked for
 * but have no placement in the tree come last with 0, under their slug.
 */
export function countVendors(taxonomy: Taxonomy, asked: readonly string[] = []): VendorCount[] {
  const counts = new Map<string, VendorCount>();
  for (const { vendor, vendorTitle } of offeringsOf(taxonomy)) {
    const { placements } = counts.get(vendor) ?? { placements: 0 };
    counts.set(vendor, { slug: vendor, title: vendorTitle, placements: placements + 1 });
  }
  for (const slug of asked) if (!counts.has(slug)) counts.set(slug, { slug, title: slug, placements: 0 });
  return [...counts.values()].sort((a, b) => b.placements - a.placements || a.title.localeCompare(b.title, "en"));
}

const offeringsOf = (taxonomy: Taxonomy) =>
  taxonomy.layers.flatMap((layer) => layer.components.flatMap((component) => component.offerings));
