import { type Feed, type FeedEntry, feedQuery } from "#lib/domain/feed.ts";
import { contentOf, HIDDEN_AUTHOR, tagUri } from "./feed-entry.ts";
import { escapeXml as text } from "./xml-text.ts";

export const ATOM_TYPE = "application/atom+xml";

const NOTHING_YET = "1970-01-01T00:00:00.000Z";

/** A feed as Atom (RFC 4287), with the way to older entries as in RFC 5005. `site` is the origin of its addresses. */
export function writeAtom(feed: Feed, site: string): string {
  const { title, subtitle, home, path, asked, entries, before } = feed;
  const here = `${site}${path}.atom`;
  const next = before === null ? "" : `\n  <link rel="next" href="${text(here + feedQuery({ ...asked, before }))}"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${text(tagUri(site, encodeURI(path)))}</id>
  <title>${text(title)}</title>
  <subtitle>${text(subtitle)}</subtitle>
  <updated>${entries[0]?.at ?? NOTHING_YET}</updated>
  <link rel="self" type="${ATOM_TYPE}" href="${text(here + feedQuery(asked))}"/>
  <link rel="alternate" type="text/html" href="${text(site + home)}"/>${next}
  <generator uri="${text(site)}/">Strata</generator>
${entries.map((entry) => writeEntry(entry, site)).join("")}</feed>
`;
}

/** A revision never changes, so it was updated when it was made. */
const writeEntry = (entry: FeedEntry, site: string): string => `  <entry>
    <id>${text(tagUri(site, `revision/${entry.number}`))}</id>
    <title>${text(entry.title)}</title>
    <published>${entry.at}</published>
    <updated>${entry.at}</updated>
    <link rel="alternate" type="text/html" href="${text(site + entry.address)}"/>
    <link rel="related" type="text/html" href="${text(site + entry.page.path)}"/>
    <author>${writeAuthor(entry, site)}</author>
${entry.tags.map((tag) => `    <category term="${text(tag)}"/>\n`).join("")}    <content type="html">${text(contentOf(entry))}</content>
  </entry>
`;

const writeAuthor = ({ author }: FeedEntry, site: string): string =>
  author === null
    ? `<name>${HIDDEN_AUTHOR}</name>`
    : `<name>${text(author.name)}</name><uri>${text(site + author.path)}</uri>`;
