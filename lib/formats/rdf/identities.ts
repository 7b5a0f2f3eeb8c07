import type { Kind } from "#lib/domain/kinds.ts";

/** The permanent identity of a page, whatever it is called. */
export const uriOf = (id: number): string => `/id/${id}`;

/** The identity of a claim within its page. */
export const claimUri = (page: number, claim: string): string => `${uriOf(page)}#${claim}`;

/** The stack as a whole: the scheme of all our layers and components. */
export const STACK_URI = "/id/stack";

/** What another author's model calls something, in its own words. */
export const conceptUri = (model: number, concept: string): string => `${uriOf(model)}#${encodeURIComponent(concept)}`;

export const revisionUri = (number: number): string => `/api/v1/revisions/${number}`;

/** The page that a record names, by kind and slug; null where no page was ever called so. */
export type FindId = (kind: Kind, slug: string) => number | null;
