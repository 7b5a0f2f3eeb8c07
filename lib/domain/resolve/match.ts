/**
 * How a name was found, the best first: it is the title; another name, the slug, or a name without the vendor's before
 * it; a title or slug of old; what FOCUS calls it; or only something like it.
 */
export const MATCHES = ["exact", "label", "old-name", "focus", "similar"] as const;

export type Match = (typeof MATCHES)[number];

/** `name` is the name of the page that was meant; `score` goes from 0 to 100. */
export type Judged = { match: Match; score: number; name: string };
