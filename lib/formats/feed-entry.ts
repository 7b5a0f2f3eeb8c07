import type { FeedEntry } from "#lib/domain/feed.ts";
import { escapeXml } from "./xml-text.ts";

/**
 * A name for ever of what a feed holds: a tag URI (RFC 4151) of the site's name, as the wiki's pages are known by no other.
 * `what` is in characters that a URI takes as they are.
 */
export const tagUri = (site: string, what: string): string =>
  `tag:${new URL(site).hostname.replaceAll(/[^a-z0-9.-]/g, "")},2026:${what}`;

/** What a change says and did, as HTML. */
export function contentOf({ summary, sentences }: FeedEntry): string {
  const said = summary === null ? "<em>The summary is hidden.</em>" : escapeXml(summary);
  if (sentences === null) return `${paragraph(said)}<p><em>What this change says is hidden.</em></p>`;
  const list = sentences.map((sentence) => `<li>${escapeXml(sentence)}</li>`).join("");
  return paragraph(said) + (list && `<ul>${list}</ul>`);
}

const paragraph = (html: string): string => (html ? `<p>${html}</p>` : "");

export const HIDDEN_AUTHOR = "hidden";
