import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onStale } from "#lib/http/stale-keys.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { listPages } from "#lib/pages/list-pages.ts";
import { readBacklinks } from "#lib/pages/read-backlinks.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { searchPages } from "#lib/search/search-pages.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";
import type { Proposal } from "./proposal.ts";
import { rebuildProjections } from "./rebuild-projections.ts";
import { resolveSlugs } from "./resolve-slugs.ts";
import { saveRevision } from "./save-revision.ts";
import { article, openSmallWiki, type SmallWiki } from "./testing/open-small-wiki.ts";
import { AMAZON, S3, S3_PLACEMENT } from "./testing/small-world.ts";
import { verifyLog } from "./verify-log.ts";

let wiki: SmallWiki;
const NOW = { asOf: null, at: null };

beforeAll(async () => {
  wiki = await openSmallWiki();
});
afterAll(() => wiki.drop());

const remove = async (first: Proposal, change: Partial<Proposal> = {}) =>
  wiki.save(await wiki.editOf(first, { deleted: true, ...change }));
const restore = async (first: Proposal) => wiki.save(await wiki.editOf(first, { origin: "restore" }));
const offerings = async () => {
  const { layers } = await readTaxonomy(wiki.db, NOW);
  return layers.flatMap(({ components }) => components.flatMap((one) => one.offerings.map(({ slug }) => slug)));
};
const shown = async () => ({
  list: (await listPages(wiki.db, "offering", {}, NOW, { order: "title", limit: 10 })).total,
  tree: await offerings(),
  search: (await searchPages(wiki.db, "buckets")).total,
  placements: (await wiki.db.placement.findMany({ where: { last: null } })).length,
  backlinks: (await readBacklinks(wiki.db, { id: wiki.idOf("aws"), kind: "vendor", slug: "aws", title: "AWS" })).length,
});

describe("a page that is deleted", () => {
  it("is in no list, tree, search or backlinks any more, and comes back to all of them when it is restored", async () => {
    const before = await shown();
    expect(before).toEqual({ list: 1, tree: ["amazon-s3"], search: 1, placements: 1, backlinks: 1 });
    const { number } = await remove(S3);
    expect(await shown()).toEqual({ list: 0, tree: [], search: 0, placements: 0, backlinks: 0 });
    expect(await findPage(wiki.db, "offering", "amazon-s3", null)).toMatchObject({ problem: { code: "deleted" } });
    await restore(S3);
    expect(await shown()).toEqual(before);
    expect(await findPage(wiki.db, "offering", "amazon-s3", null)).toMatchObject({ page: { title: "Amazon S3" } });
    expect(await findPage(wiki.db, "offering", "amazon-s3", number)).toMatchObject({ problem: { code: "deleted" } });
    expect(await findPage(wiki.db, "offering", "amazon-s3", number - 1)).toMatchObject({ page: { slug: "amazon-s3" } });
  });

  it("is still found for its history, and says that it is gone", async () => {
    await remove(S3);
    const found = await findPage(wiki.db, "offering", "amazon-s3", null, { gone: true });
    expect(found).toMatchObject({ page: { title: "Amazon S3", gone: { into: null } } });
    await restore(S3);
    expect(await findPage(wiki.db, "offering", "amazon-s3", null, { gone: true })).not.toHaveProperty("page.gone");
  });

  it("takes no edit, with the three texts as a conflict, also when it was made from the deletion", async () => {
    const edit = await wiki.editOf(S3, { body: "Edited.\n" });
    const { number } = await remove(S3);
    for (const base of [edit.base, number])
      expect(await saveRevision(wiki.db, wiki.people.grace, { ...edit, base })).toMatchObject({
        ok: false,
        problem: { code: "conflict" },
        conflict: { current: number, mine: { body: "Edited.\n" } },
      });
    await restore(S3);
  });

  it("that is deleted again is not changed", async () => {
    const { number } = await remove(S3);
    expect(await remove(S3)).toMatchObject({ changed: false, number });
    await restore(S3);
  });

  it("keeps its address from others, and nothing new can hang on it", async () => {
    await wiki.save(article("unused"));
    const { page } = await wiki.save({ ...AMAZON, slug: "gone-vendor", title: "Gone", origin: "edit" });
    const gone = { ...AMAZON, slug: "gone-vendor", title: "Gone", page, origin: "edit" as const };
    await wiki.save(await wiki.editOf(gone, { deleted: true }));
    expect(await saveRevision(wiki.db, wiki.ada, { ...gone, page: null, base: null })).toMatchObject({
      problem: { code: "name-taken" },
    });
    const record = { ...(S3.record as object), vendor: "gone-vendor" };
    expect(await saveRevision(wiki.db, wiki.ada, await wiki.editOf(S3, { record }))).toMatchObject({
      problem: { code: "invalid-content", errors: [{ pointer: "/record/vendor", code: "unknown-page" }] },
    });
  });
});

describe("a deletion", () => {
  it("on a base that others have changed since is a conflict and never merged", async () => {
    const edit = await wiki.editOf(S3, { deleted: true });
    await wiki.save(await wiki.editOf(S3, { title: "Simple Storage Service" }));
    expect(await saveRevision(wiki.db, wiki.people.grace, edit)).toMatchObject({ problem: { code: "conflict" } });
    await wiki.save(await wiki.editOf(S3, {}));
  });

  it("and a restoration are for maintainers", async () => {
    for (const change of [{ deleted: true }, { origin: "restore" } as const])
      expect(await saveRevision(wiki.db, wiki.people.tess, await wiki.editOf(S3, change))).toMatchObject({
        problem: { code: "not-permitted" },
      });
  });
});

describe("an offering that is merged into another", () => {
  const BUCKETS: Proposal = {
    ...S3,
    slug: "buckets",
    title: "Buckets",
    body: "Much the same.\n",
    record: { vendor: "aws", status: "active", placements: [] },
  };
  let buckets: number;
  const mergeOf = (change: Partial<Proposal> = {}) =>
    wiki.editOf(BUCKETS, { deleted: true, mergedInto: wiki.idOf("amazon-s3"), ...change });
  const s3 = () => ({ id: wiki.idOf("amazon-s3"), kind: "offering" as const, slug: "amazon-s3", title: "Amazon S3" });

  beforeAll(async () => {
    buckets = (await wiki.save(BUCKETS)).page;
    await wiki.save(article("about-buckets", { body: "See [[offering:buckets]] and [[Buckets]].\n" }));
  });

  it("leads to it from all its addresses, links and names; its history stays its own", async () => {
    const announced: string[] = [];
    const stop = onStale((keys) => announced.push(...keys));
    await wiki.save(await mergeOf());
    stop();
    expect(announced).toEqual(expect.arrayContaining([`links-to:${wiki.idOf("amazon-s3")}`, `node:${buckets}`]));
    expect(await findPage(wiki.db, "offering", "buckets", null)).toMatchObject({ moved: "amazon-s3" });
    expect(await findPage(wiki.db, "offering", String(buckets), null)).toMatchObject({ moved: "amazon-s3" });
    expect(await findPage(wiki.db, "offering", "buckets", null, { gone: true })).toMatchObject({
      page: { title: "Buckets", gone: { into: "amazon-s3" } },
    });
    expect(await resolveSlugs(wiki.db, [{ kind: "offering", slug: "buckets" }])).toEqual(
      new Map([["offering/buckets", wiki.idOf("amazon-s3")]]),
    );
    const targets = [
      { kind: "offering" as const, name: "buckets" },
      { kind: null, name: "Buckets" },
    ];
    const found = await resolveTargets(wiki.db, targets, NOW);
    expect(Object.values(found).map((page) => page?.slug)).toEqual(["amazon-s3", "amazon-s3"]);
    const { number } = await wiki.db.revision.findFirstOrThrow({ where: { pageId: buckets, deleted: false } });
    const then = await resolveTargets(wiki.db, targets, { asOf: null, at: number });
    expect(Object.values(then).map((page) => page?.slug)).toEqual(["buckets", "buckets"]);
    expect((await readBacklinks(wiki.db, s3())).map(({ slug }) => slug)).toContain("about-buckets");
  });

  it("leads on when that is merged in turn, and is its own again when it is restored", async () => {
    const last = await wiki.save({ ...BUCKETS, slug: "last", title: "Last" });
    await wiki.save(await wiki.editOf(S3, { deleted: true, mergedInto: last.page }));
    expect(await findPage(wiki.db, "offering", "buckets", null)).toMatchObject({ moved: "last" });
    expect(await resolveSlugs(wiki.db, [{ kind: "offering", slug: "buckets" }])).toEqual(
      new Map([["offering/buckets", last.page]]),
    );
    await restore(S3);
    expect(await findPage(wiki.db, "offering", "buckets", null)).toMatchObject({ moved: "amazon-s3" });
    await restore(BUCKETS);
    expect(await findPage(wiki.db, "offering", "buckets", null)).toMatchObject({ page: { slug: "buckets" } });
    expect((await readBacklinks(wiki.db, s3())).map(({ slug }) => slug)).not.toContain("about-buckets");
  });

  it("cannot be merged into itself, another kind, or what is gone", async () => {
    await wiki.save(await wiki.editOf(S3, { deleted: true }));
    for (const mergedInto of [buckets, wiki.idOf("aws"), wiki.idOf("amazon-s3"), 9999])
      expect(await saveRevision(wiki.db, wiki.people.tess, await mergeOf({ mergedInto }))).toMatchObject({
        problem: { code: "invalid-content", errors: [{ pointer: "/mergedInto" }] },
      });
    await restore(S3);
  });

  it("is merged by those who may", async () => {
    expect(await saveRevision(wiki.db, wiki.people.noel, await mergeOf())).toMatchObject({
      problem: { code: "not-permitted" },
    });
  });
});

it("the log of all this verifies, and its projections are what the saves wrote", async () => {
  await wiki.save(
    await wiki.editOf(S3, { record: { ...(S3.record as object), placements: [{ ...S3_PLACEMENT, from: null }] } }),
  );
  expect((await verifyLog(wiki.db)).damage).toEqual([]);
  expect((await rebuildProjections(wiki.db)).differences).toEqual([]);
});
