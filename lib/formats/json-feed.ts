import { type Feed, type FeedEntry, feedQuery } from "#lib/domain/feed.ts";
import { contentOf, HIDDEN_AUTHOR, tagUri } from "./feed-entry.ts";

export const JSON_FEED_TYPE = "application/feed+json";

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). `site` is the origin of its addresses. */
export function writeJsonFeed({ title, subtitle, home, path, asked, entries, before }: Feed, site: string): string {
  const here = `${site}${path}.json`;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    language: "en",
    home_page_url: site + home,
    feed_url: here + feedQuery(asked),
    ...(before === null ? {} : { next_url: here + feedQuery({ ...asked, before }) }),
    items: entries.map((entry) => itemOf(entry, site)),
  });
}

const itemOf = (entry: FeedEntry, site: string) => ({
  id: tagUri(site, `revision/${entry.number}`),
  url: site + entry.address,
  title: entry.title,
  ...(entry.summary ? { summary: entry.summary } : {}),
  content_html: contentOf(entry),
  date_published: entry.at,
  authors: [entry.author ? { name: entry.author.name, url: site + entry.author.path } : { name: HIDDEN_AUTHOR }],
  tags: entry.tags,
});
