import { collectionOf, type Kind } from "#lib/domain/kinds.ts";

export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** What the API reference files a kind's calls under. */
export const tagOf = (kind: Kind): string => capitalised(collectionOf(kind));

/** A page of each kind that examples may name. */
export const EXAMPLES: Record<Kind, string> = {
  layer: "platform",
  component: "object-storage",
  vendor: "aws",
  offering: "amazon-s3",
  model: "nist-800-145",
  article: "cloud-wars-2008",
};
