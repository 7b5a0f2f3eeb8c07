import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import type { Feed, FeedEntry } from "#lib/domain/feed.ts";
import { writeAtom } from "./atom.ts";
import { writeJsonFeed } from "./json-feed.ts";
import { JSON_FEED_SCHEMA } from "./testing/json-feed-schema.ts";

const CLEAN = `</title>]]> & <script>alert("1")</script> 'it' ☁ 𝕊`;
const HOSTILE = `${CLEAN}\u0000\u0008\u000b\ufffe\ud800`;

const ENTRY: FeedEntry = {
  number: 7,
  at: "2026-11-22T12:00:00.000Z",
  title: HOSTILE,
  address: "/offerings/amazon-s3/diff?to=7",
  page: { kind: "offering", path: "/offerings/amazon-s3" },
  author: { name: HOSTILE, path: "/users/ada" },
  summary: HOSTILE,
  sentences: [HOSTILE, "text: 1 line changed"],
  tags: ["offering", HOSTILE],
};

const FEED: Feed = {
  title: HOSTILE,
  subtitle: HOSTILE,
  home: "/recent",
  path: "/feed",
  asked: { limit: 2, before: 9 },
  entries: [ENTRY, { ...ENTRY, number: 5, author: null, summary: null, sentences: null }],
  before: 5,
};

const SITE = "https://strata.example:8443";

const isJsonFeed = addFormats.default(new Ajv2020({ allErrors: true })).compile(JSON_FEED_SCHEMA);

it("an Atom feed says the same whatever its texts hold, under names that stay", () => {
  const text = writeAtom(FEED, SITE);
  const read = parseFeed(text).toJSON();
  expect(read).toMatchObject({
    title: CLEAN,
    description: CLEAN,
    url: `${SITE}/recent`,
    self: `${SITE}/feed.atom?before=9&limit=2`,
    updated: ENTRY.at,
  });
  expect(text).toContain(`<link rel="next" href="${SITE}/feed.atom?before=5&amp;limit=2"/>`);
  const [first, second] = read.items;
  expect(first).toMatchObject({
    id: "tag:strata.example,2026:revision/7",
    title: CLEAN,
    url: `${SITE}/offerings/amazon-s3/diff?to=7`,
    published: ENTRY.at,
    authors: [{ name: CLEAN, url: `${SITE}/users/ada` }],
  });
  // The parser undoes one escaping too many.
  expect(text).toContain("&lt;p&gt;&amp;lt;/title&amp;gt;]]&amp;gt; &amp;amp; &amp;lt;script&amp;gt;");
  expect(text).not.toContain("<script");
  expect(first?.content).toContain("<li>text: 1 line changed</li>");
  expect(second).toMatchObject({ authors: [{ name: "hidden" }] });
  expect(second?.content).toBe(
    "<p><em>The summary is hidden.</em></p><p><em>What this change says is hidden.</em></p>",
  );
});

it("a JSON feed says the same and is one by its specification", () => {
  const feed = JSON.parse(writeJsonFeed(FEED, SITE));
  expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
  expect(feed).toMatchObject({ home_page_url: `${SITE}/recent`, next_url: `${SITE}/feed.json?before=5&limit=2` });
  expect(feed.items[0]).toMatchObject({ id: "tag:strata.example,2026:revision/7", authors: [{ name: HOSTILE }] });
  expect(feed.items[0].content_html).not.toContain("<script");
  expect(feed.items[1].authors).toEqual([{ name: "hidden" }]);
  expect(isJsonFeed({ ...feed, items: [{ ...feed.items[0], id: 7, url: "nowhere" }] })).toBe(false);
});

it("a feed without entries is one all the same", () => {
  const empty = { ...FEED, title: "Nothing yet", entries: [], before: null };
  expect(parseFeed(writeAtom(empty, SITE)).toJSON()).toMatchObject({ title: "Nothing yet", items: [] });
  expect(isJsonFeed(JSON.parse(writeJsonFeed(empty, SITE)))).toBe(true);
});
