import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { JSON_FEED_SCHEMA } from "#lib/formats/testing/json-feed-schema.ts";
import { collectKeys } from "#lib/http/surrogate-keys.ts";
import { deletePage } from "#lib/revisions/delete-page.ts";
import { article, openSmallWiki, type SmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { AMAZON, COMPUTE, OBJECT_STORAGE, S3, S3_PLACEMENT } from "#lib/revisions/testing/small-world.ts";
import { answerFeed, type FeedEnding } from "./answer-feed.ts";
import { readPageFeed } from "./read-page-feed.ts";
import { readUserFeed } from "./read-user-feed.ts";
import { readWikiFeed } from "./read-wiki-feed.ts";

let wiki: SmallWiki;

/** The small world (1 to 5), a new rationale of a placement (6), a new name (7), and two changes without a summary (8, 9). */
beforeAll(async () => {
  wiki = await openSmallWiki();
  const placements = [{ ...S3_PLACEMENT, rationale: "Buckets are objects." }];
  await wiki.save(await wiki.editOf(S3, { record: { ...(S3.record as object), placements }, summary: "" }));
  await wiki.save(await wiki.editOf(COMPUTE, { slug: "machines", title: "Machines", summary: "Short & <clear>" }));
  await wiki.save(await wiki.editOf(AMAZON, { body: "Rents machines.\nAnd disks.\n", summary: "" }), wiki.people.tess);
  await wiki.save(article("a-note", { title: "A note" }), wiki.people.tess);
});
afterAll(() => wiki.drop());

const isJsonFeed = addFormats.default(new Ajv2020({ allErrors: true })).compile(JSON_FEED_SCHEMA);

async function ask(address: string): Promise<Response> {
  const url = new URL(address, "http://strata.example");
  const [, path = "", ending = ""] = /^\/(.*?)\/?feed\.(atom|json)$/.exec(url.pathname) ?? [];
  const [collection = "", slug = ""] = path.split("/");
  return answerFeed({ url, site: url.origin, ending: ending as FeedEnding }, async (asked) => {
    if (collection === "users") return readUserFeed(wiki.db, slug, asked);
    return collection ? readPageFeed(wiki.db, { collection, slug }, asked) : readWikiFeed(wiki.db, asked);
  });
}

async function read(address: string): Promise<ReturnType<ReturnType<typeof parseFeed>["toJSON"]>> {
  const response = await ask(address);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
  return parseFeed(await response.text()).toJSON();
}

const revisionsOf = async (address: string): Promise<number[]> =>
  (await read(address)).items.map(({ id }) => Number(id?.split("/")[1]));

test("the wiki's feed tells of every change: who, where, and what it did", async () => {
  const { items } = await read("/feed.atom");
  expect(items.map(({ title }) => title)).toEqual([
    "A note: new page",
    expect.stringMatching(/^Amazon Web Services: text: /),
    "Machines: Short & <clear>",
    expect.stringMatching(/^Amazon S3: .*rationale/),
    ...Array.from({ length: 5 }, () => expect.stringContaining(": new page, First content")),
  ]);
  expect(items.map(({ url }) => url?.replace("http://strata.example", "")).slice(0, 3)).toEqual([
    "/articles/a-note?at=9",
    "/vendors/aws/diff?to=8",
    "/components/machines/diff?to=7",
  ]);
  expect(items[2]?.content).toContain("title changed from “Compute instances” to “Machines”");
  expect(items[1]?.authors).toEqual([
    expect.objectContaining({ name: "Tess", url: "http://strata.example/users/tess" }),
  ]);
});

test.each([
  ["/layers/infrastructure/feed.atom", [7, 6, 5, 3, 2, 1]],
  ["/components/object-storage/feed.atom", [6, 5, 3]],
  ["/components/machines/feed.atom", [7, 2]],
  ["/vendors/aws/feed.atom", [8, 6, 5, 4]],
  ["/offerings/amazon-s3/feed.atom", [6, 5]],
  ["/articles/a-note/feed.atom", [9]],
  ["/users/tess/feed.atom", [9, 8]],
  ["/users/noel/feed.atom", []],
])("%s tells of what belongs to it", async (address, revisions) => {
  expect(await revisionsOf(address)).toEqual(revisions);
});

test("a feed goes on where it ended, in parts of any size", async () => {
  expect(await revisionsOf("/feed.atom?limit=2")).toEqual([9, 8]);
  const part = await (await ask("/feed.json?limit=4&before=8")).json();
  expect(part.items.map(({ id }: { id: string }) => id)).toEqual(
    [7, 6, 5, 4].map((number) => `tag:strata.example,2026:revision/${number}`),
  );
  expect(part.next_url).toBe("http://strata.example/feed.json?before=4&limit=4");
  expect((await (await ask("/feed.json?limit=nonsense&before=4")).json()).next_url).toBeUndefined();
});

test("as JSON it is one by the specification of JSON Feed, open to other sites", async () => {
  for (const address of ["/feed.json", "/layers/infrastructure/feed.json", "/users/noel/feed.json"]) {
    const response = await ask(address);
    expect(response.headers.get("content-type")).toBe("application/feed+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const feed = await response.json();
    expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
  }
});

test("an old slug and a name in another case lead on, and what is not there is a problem", async () => {
  const places = ["/components/compute/feed.atom?limit=3", "/users/Tess/feed.json"];
  expect(await Promise.all(places.map(async (place) => (await ask(place)).headers.get("location")))).toEqual([
    "/components/machines/feed.atom?limit=3",
    "/users/tess/feed.json",
  ]);
  for (const address of ["/components/nothing/feed.atom", "/things/aws/feed.atom", "/users/nobody/feed.json"]) {
    const response = await ask(address);
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  }
});

test("a feed is made anew when anything changes", async () => {
  const { keys, result } = collectKeys(() => ask("/components/object-storage/feed.atom"));
  await result;
  expect(keys).toContain("changes");
});

test("a page that was deleted keeps its feed, which says so", async () => {
  const gone = await wiki.save(article("a-gone-note"));
  await deletePage(wiki.db, wiki.people.grace, { page: gone.page, reason: "A test" });
  const { items } = await read("/articles/a-gone-note/feed.atom");
  expect(items.map(({ title }) => title)).toEqual(["a-gone-note: deleted", "a-gone-note: new page"]);
});

test("what is hidden stands in no feed", async () => {
  await wiki.db.$executeRaw`
    INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
    VALUES (8, true, true, true, 'a test', ${wiki.people.sue.id}::uuid)`;
  const hidden = (await read("/feed.atom")).items.find(({ id }) => id?.endsWith("/8"));
  expect(hidden?.authors).toEqual([expect.objectContaining({ name: "hidden" })]);
  expect(hidden?.content).toBe(
    "<p><em>The summary is hidden.</em></p><p><em>What this change says is hidden.</em></p>",
  );
  expect(await revisionsOf("/users/tess/feed.atom")).toEqual([9]);
  expect(await revisionsOf(`/components/${OBJECT_STORAGE.slug}/feed.atom`)).toEqual([6, 5, 3]);
});
