import type { Content } from "#lib/domain/content.ts";
import { pointerOf } from "#lib/domain/errors.ts";

/** A link out of the wiki: where it stands in the page and where it leads. */
export type ExternalLink = { pointer: string; url: string; host: string };

const ADDRESS = /https?:\/\/[^\s<>"'`\\\])}|]+/giu;

/** All links of a page that lead to other sites, in text and record, each address once. */
export function externalLinks(content: Content): ExternalLink[] {
  const found = new Map<string, ExternalLink>();
  for (const { pointer, text } of [{ pointer: "/body", text: content.body }, ...textsOf(content.record, ["record"])])
    for (const [url] of text.matchAll(ADDRESS)) {
      const host = hostOf(url);
      if (host && !found.has(url)) found.set(url, { pointer, url, host });
    }
  return [...found.values()];
}

/** The links of a page that it did not have before. */
export function addedLinks(before: Content | null, after: Content): ExternalLink[] {
  const known = new Set(before ? externalLinks(before).map(({ url }) => url) : []);
  return externalLinks(after).filter(({ url }) => !known.has(url));
}

function textsOf(value: unknown, path: PropertyKey[]): { pointer: string; text: string }[] {
  if (typeof value === "string") return [{ pointer: pointerOf(path), text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, member]) => textsOf(member, [...path, step]));
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null);
