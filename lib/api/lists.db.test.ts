import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type List, type OpenApi, openApi } from "./testing/open-api.ts";

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const unique = (names: string[]): string[] => [...new Set(names)].toSorted();

describe("a list", () => {
  it("holds every page of its kind, and filters look at the stack of today", async () => {
    expect((await api.list("layers")).total).toBe(4);
    expect((await api.list("components")).total).toBe(32);
    expect((await api.list("offerings")).total).toBeGreaterThan((await api.list("offerings?layer=platform")).total);
    const { tree } = await api.tree("");
    const platform =
      tree.layers[1]?.components.flatMap((component) => component.offerings.map(({ slug }) => slug)) ?? [];
    expect(unique(await api.slugs("offerings?layer=platform&limit=500"))).toEqual(unique(platform));
    expect(await api.slugs("components?layer=platform")).toEqual(tree.layers[1]?.components.map(({ slug }) => slug));
    expect(await api.slugs("offerings?vendor=google&component=nosql-database")).not.toContain("amazon-dynamodb");
  });

  it("filters by what its record says", async () => {
    const ended = (await api.list("offerings?status=discontinued&limit=500")).items;
    expect(new Set(ended.map(({ record }) => record.status))).toEqual(new Set(["discontinued"]));
    expect(await api.slugs("offerings?q=AZURE%20sql")).toEqual(["azure-sql-database"]);
    expect(await api.slugs("layers?q=paas")).toEqual(["platform"]);
    expect((await api.list("offerings?updatedSince=2999-01-01")).items).toEqual([]);
    for (const q of ["%00", "%25", "%5C", "'", ""])
      expect((await api.call(`/api/v1/offerings?q=${q}`)).status).toBe(200);
  });

  it("is ordered as it was asked for", async () => {
    const titles = async (sort: string) =>
      (await api.list(`vendors?sort=${sort}&limit=500`)).items.map(({ title }) => title.toLowerCase());
    const forwards = await titles("title");
    expect(forwards).toEqual(forwards.toSorted());
    expect(await titles("-title")).toEqual(forwards.toReversed());
    const numbers = (await api.list("vendors?sort=-updated")).items.map(({ revision }) => revision.number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await api.slugs("layers")).toEqual(["infrastructure", "platform", "services", "applications"]);
  });

  it("gives only the members that were asked for, with id and slug always", async () => {
    const [item] = (await api.list("offerings?fields=title&limit=1")).items;
    expect(Object.keys(item ?? {})).toEqual(["id", "slug", "title"]);
  });

  it("leads through all its items, each once, by next and by the Link", async () => {
    const all = await api.slugs("offerings?limit=500");
    const walked: string[] = [];
    for (let address: string | undefined = "/api/v1/offerings?limit=37&fields=slug"; address; ) {
      const { body, headers } = await api.call(address);
      walked.push(...(body as List).items.map(({ slug }) => slug));
      address = /<([^>]*)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
      expect((body as List).next === null).toBe(address === undefined);
    }
    expect(walked).toEqual(all);
  });

  it("refuses the cursor of another list but allows another limit", async () => {
    const { next } = await api.list("offerings?vendor=aws&limit=2");
    expect((await api.call(`/api/v1/offerings?vendor=google&cursor=${next}`)).status).toBe(400);
    expect((await api.call(`/api/v1/placements?vendor=aws&cursor=${next}`)).status).toBe(400);
    expect((await api.list(`offerings?cursor=${next}&vendor=aws&limit=5`)).items).toHaveLength(5);
  });
});

describe("placements", () => {
  it("are those that hold on the day, or with holds=any those of all times", async () => {
    const of = async (query: string) =>
      (await api.call(`/api/v1/placements?offering=gae-datastore${query}`)).body as { items: { holds: boolean }[] };
    expect((await of("&asOf=2008-10-31")).items.map(({ holds }) => holds)).toEqual([true]);
    expect((await of("&asOf=2005")).items).toEqual([]);
    expect((await of("&asOf=2005&holds=any")).items.map(({ holds }) => holds)).not.toContain(true);
    const sourced = await api.list("placements?confidence=sourced&role=primary&limit=500");
    expect(
      new Set(sourced.items.map((row) => JSON.stringify([Reflect.get(row, "confidence"), Reflect.get(row, "role")]))),
    ).toEqual(new Set(['["sourced","primary"]']));
  });
});
