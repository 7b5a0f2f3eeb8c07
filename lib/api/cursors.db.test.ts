import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AMAZON, COMPUTE, OBJECT_STORAGE, S3 } from "#lib/revisions/testing/small-world.ts";
import type { List } from "./testing/open-api.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;

beforeAll(async () => {
  api = await openSmallApi();
});
afterAll(() => api.close());

const list = async (address: string) => (await api.call(address)).body as List;

describe("a list that is edited while somebody goes through it", () => {
  it("goes on as it was when it began: nothing is skipped or repeated", async () => {
    const first = await list("/components?sort=title&limit=1");
    expect(first.items.map(({ title }) => title)).toEqual(["Compute instances"]);
    await api.edit(COMPUTE, { title: "Zebras" });
    await api.edit(OBJECT_STORAGE, { title: "Aardvarks" });
    const second = await list(`/components?sort=title&limit=1&cursor=${first.next}`);
    expect(second).toMatchObject({
      items: [{ title: "Object storage", revision: { number: 3 } }],
      total: 2,
      next: null,
    });
    expect((await list("/components?sort=title")).items.map(({ title }) => title)).toEqual(["Aardvarks", "Zebras"]);
  });

  it("refuses a cursor that was made up, whatever it holds", async () => {
    const { next } = await list("/components?limit=1");
    const real = JSON.parse(Buffer.from(String(next), "base64url").toString());
    for (const place of [
      {},
      { keys: [] },
      { keys: ["1", 1, "x", 2] },
      { keys: [1, 1, "\0", 2] },
      { back: 2 },
      { at: -1 },
      { asOf: "x" },
    ]) {
      const forged = { ...real, place: Object.keys(place).length ? { ...real.place, ...place } : {} };
      const cursor = Buffer.from(JSON.stringify(forged)).toString("base64url");
      expect(await api.call(`/components?limit=1&cursor=${cursor}`), JSON.stringify(place)).toMatchObject({
        status: 400,
        body: { errors: [{ code: "foreign-cursor" }] },
      });
    }
  });
});

describe("a search with clocks", () => {
  const titles = async (query: string) => {
    const { body } = await api.call(`/search?${query}`);
    return (body as { items: { page: { title: string } }[] }).items.map(({ page }) => page.title);
  };

  it("finds what the wiki said then and by the name of then, and nothing that it says only now", async () => {
    const number = await api.edit(S3, { title: "Simple Storage", body: "Holds crates.\n" });
    expect(await titles("q=crates")).toEqual(["Simple Storage"]);
    expect(await titles(`q=crates&at=${number - 1}`)).toEqual([]);
    expect(await titles("q=buckets")).toEqual([]);
    expect(await titles(`q=buckets&at=${number - 1}`)).toEqual(["Amazon S3"]);
    expect(await titles(`q=buckets&at=${number}`)).toEqual([]);
    expect(await titles(`q=amazn%20s3&at=${number - 1}`)).toContain("Amazon S3");
    expect(await titles("q=buckets&at=4")).toEqual([]);
  });

  it("finds on a day only what stood in the stack then", async () => {
    expect(await titles("q=crates&asOf=2006-03-13")).toEqual([]);
    expect(await titles("q=crates&asOf=2006-03-14")).toEqual(["Simple Storage"]);
    expect(await titles("q=buckets&asOf=2008&at=5")).toEqual(["Amazon S3"]);
    expect(await titles("q=buckets&asOf=2001&at=5")).toEqual([]);
    expect(await titles("q=machines&asOf=2001")).toEqual(["Infrastructure"]);
  });

  it("suggests by both clocks too", async () => {
    const names = async (query: string) =>
      ((await api.call(`/suggest?${query}`)).body as List).items.map(({ title }) => title);
    expect(await names("q=Amazon&at=5")).toEqual(expect.arrayContaining(["Amazon S3", "Amazon Web Services"]));
    expect(await names("q=Amazon")).toEqual(["Amazon Web Services"]);
    expect(await names("q=Amazon&asOf=2001")).toEqual([]);
    expect(await names("q=amzon%20web&at=5")).toContain("Amazon Web Services");
  });

  it("goes on through its hits at the revision at which it began", async () => {
    const first = (await api.call("/search?q=storage&limit=1")).body as List;
    expect(first.total).toBeGreaterThan(1);
    await api.edit(AMAZON, { title: "Storage and more" });
    const second = (await api.call(`/search?q=storage&limit=100&cursor=${first.next}`)).body as List;
    expect(second).toMatchObject({ total: first.total, next: null });
    expect(second.items).toHaveLength(first.total - 1);
  });
});
