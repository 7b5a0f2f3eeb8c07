import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPage } from "#lib/pages/find-page.ts";
import { searchPages } from "#lib/search/search-pages.ts";
import { rebuildProjections } from "./rebuild-projections.ts";
import { reprojectPage } from "./reproject-page.ts";
import { article, openSmallWiki, type SmallWiki } from "./testing/open-small-wiki.ts";
import { S3, S3_PLACEMENT } from "./testing/small-world.ts";

let wiki: SmallWiki;
const numbers: Record<string, number> = {};

const placed = (...placements: object[]) => ({ ...(S3.record as object), placements });
const UNDATED = { ...S3_PLACEMENT, id: "compute", component: "compute", role: "secondary", from: null };

beforeAll(async () => {
  wiki = await openSmallWiki();
  const save = async (name: string, change: object) => {
    numbers[name] = (await wiki.save(await wiki.editOf(S3, change))).number;
  };
  await save("secret", {
    title: "Secretword",
    body: "Secretword at [it](https://secret.example/) and [this](https://shared.example/a).\n",
    record: placed({ ...S3_PLACEMENT, component: "compute" }),
  });
  numbers.article = (await wiki.save(article("linking", { body: "[That](https://shared.example/b).\n" }))).number;
  await save("deleted", { deleted: true });
  const body = "Back at [it](https://secret.example/).\n";
  await save("restored", { origin: "restore", body, record: placed(S3_PLACEMENT, UNDATED) });
  await save("now", { title: "Amazon S3", body: "See [[vendor:aws]].\n", record: placed(S3_PLACEMENT, UNDATED) });
});
afterAll(() => wiki.drop());

/** Hides or shows the texts of these revisions of a page, as suppression does. */
async function hide(revisions: (number | undefined)[], slug = "amazon-s3"): Promise<void> {
  await wiki.db.suppression.deleteMany();
  for (const revision of revisions)
    await wiki.db.suppression.create({
      data: {
        revision: revision ?? 0,
        text: true,
        summary: false,
        author: false,
        reason: "",
        byId: wiki.people.sue.id,
      },
    });
  await wiki.db.$transaction((tx) => reprojectPage(tx, wiki.idOf(slug)));
}

const titlesThen = () =>
  wiki.db.node.findMany({ where: { pageId: wiki.idOf("amazon-s3") }, orderBy: { first: "asc" } });
const firstOf = async (host: string) => (await wiki.db.linkedHost.findUnique({ where: { host } }))?.first;

describe("a page some of whose texts are hidden", () => {
  it("says at their time what was said before, and the rebuild agrees", async () => {
    await hide([numbers.secret, numbers.restored]);
    expect((await titlesThen()).map(({ title, first, last }) => ({ title, first, last }))).toEqual([
      { title: "Amazon S3", first: 5, last: numbers.deleted },
      { title: "Amazon S3", first: numbers.now, last: null },
    ]);
    expect(await findPage(wiki.db, "offering", "amazon-s3", numbers.secret ?? 0)).toMatchObject({
      page: { title: "Amazon S3", revision: { number: 5 } },
    });
    expect((await rebuildProjections(wiki.db)).differences).toEqual([]);
  });

  it("does not exist before its first visible text", async () => {
    await hide([5, numbers.secret]);
    expect((await titlesThen())[0]?.first).toBe(numbers.restored);
    expect(await findPage(wiki.db, "offering", "amazon-s3", 5)).toMatchObject({ problem: { code: "not-yet" } });
    expect((await rebuildProjections(wiki.db)).differences).toEqual([]);
  });

  it("has linked to a host since another revision did, or never", async () => {
    await hide([]);
    expect([await firstOf("secret.example"), await firstOf("shared.example")]).toEqual([
      numbers.secret,
      numbers.secret,
    ]);
    await hide([numbers.secret]);
    expect(await firstOf("secret.example")).toBe(numbers.restored);
    expect(await firstOf("shared.example")).toBe(numbers.article);
    await hide([numbers.secret, numbers.restored]);
    expect(await firstOf("secret.example")).toBeUndefined();
  });

  it("says everything again when they are shown", async () => {
    await hide([numbers.secret, numbers.restored]);
    await hide([]);
    expect((await titlesThen()).map(({ title }) => title)).toEqual(["Amazon S3", "Secretword", "Amazon S3"]);
    expect((await rebuildProjections(wiki.db)).differences).toEqual([]);
  });
});

it("the text of a page that is deleted is not found, and neither is what it said when that is hidden", async () => {
  await wiki.save(article("vandal", { title: "Zorgon", body: "Zorgon.\n" }));
  const { page, number } = await wiki.save(
    await wiki.editOf(article("vandal"), { title: "Zorgon", body: "Zorgon.\n", deleted: true }),
  );
  expect((await searchPages(wiki.db, "zorgon")).total).toBe(0);
  await hide([number - 1, number]);
  await wiki.db.$transaction((tx) => reprojectPage(tx, page));
  const led = await findPage(wiki.db, "article", "vandal", null, { gone: true });
  const name = "moved" in led ? led.moved : "";
  expect(name).toMatch(/^hidden-/);
  expect(await findPage(wiki.db, "article", name, null, { gone: true })).toMatchObject({
    page: { title: name, body: "", gone: { into: null } },
  });
  expect((await rebuildProjections(wiki.db)).differences).toEqual([]);
});
