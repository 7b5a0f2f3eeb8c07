import { z } from "zod";

/** The kinds of page. The order is the order in which a reader meets them. */
export const KINDS = ["layer", "component", "vendor", "offering", "model", "article"] as const;

export type Kind = (typeof KINDS)[number];

export const kindSchema = z.enum(KINDS);

const COLLECTIONS = {
  layer: "layers",
  component: "components",
  vendor: "vendors",
  offering: "offerings",
  model: "models",
  article: "articles",
} as const satisfies Record<Kind, string>;

/** The plural that names a kind in addresses: `/offerings/amazon-s3`, `/api/v1/offerings`. */
export type Collection = (typeof COLLECTIONS)[Kind];

export const collectionOf = (kind: Kind): Collection => COLLECTIONS[kind];

export function findKind(collection: string): Kind | null {
  return KINDS.find((kind) => COLLECTIONS[kind] === collection) ?? null;
}

/** The address of a page, without a clock. */
export const pathOf = (page: { kind: Kind; slug: string }): string => `/${COLLECTIONS[page.kind]}/${page.slug}`;
