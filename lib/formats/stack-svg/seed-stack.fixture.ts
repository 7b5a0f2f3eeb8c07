import type { ComponentRecord } from "#lib/domain/component-record.ts";
import type { LayerRecord } from "#lib/domain/layer-record.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import { daysOf } from "#lib/domain/placements.ts";
import type { Taxonomy, TreeOffering } from "#lib/domain/taxonomy.ts";
import { readSeed } from "../../../prisma/seed/read-seed.ts";

const PAGES = readSeed().map((page, index) => ({ ...page, id: index + 1 }));

const ofKind = <Record>(kind: string) =>
  PAGES.filter((page) => page.kind === kind).map((page) => ({ ...page, record: page.record as Record }));

/** The first content as a tree on a day. */
export function seedStack(asOf: string): Taxonomy {
  const layers = ofKind<LayerRecord>("layer").sort((a, b) => a.record.order - b.record.order);
  return {
    revision: PAGES.length,
    asOf,
    layers: layers.map(({ id, slug, title, record }) => ({
      id,
      slug,
      title,
      order: record.order,
      notation: record.notation,
      definition: record.definition,
      components: componentsOf(slug, asOf),
    })),
  };
}

function componentsOf(layer: string, asOf: string) {
  const components = ofKind<ComponentRecord>("component").filter(({ record }) => record.layer === layer);
  components.sort((a, b) => a.record.order - b.record.order);
  return components.map(({ id, slug, title, record }) => ({
    id,
    slug,
    title,
    definition: record.definition,
    offerings: offeringsOn(slug, asOf),
  }));
}

function offeringsOn(component: string, asOf: string): TreeOffering[] {
  const vendors = new Map(ofKind("vendor").map(({ slug, title }) => [slug, title]));
  return ofKind<OfferingRecord>("offering").flatMap(({ id, slug, title, record }) => {
    const held = record.placements.filter((claim) => claim.component === component && holds(claim, asOf));
    return held.map(({ role, from = null, until = null, confidence }) => ({
      id,
      slug,
      title,
      vendor: record.vendor,
      vendorTitle: vendors.get(record.vendor) ?? record.vendor,
      status: record.status,
      role,
      from,
      until,
      confidence,
    }));
  });
}

function holds({ from = null, until = null }: { from?: string | null; until?: string | null }, day: string): boolean {
  const [start, end] = daysOf({ from, until });
  return start <= day && day < end;
}
