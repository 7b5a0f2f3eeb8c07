import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Called, type List, type OpenApi, openApi } from "./testing/open-api.ts";

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Faceted = { total: number; facets: Record<string, { value: string; count: number }[]> };

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

  it("gives only the members and parts of the record that were asked for, with its names always", async () => {
    const [item] = (await api.list("offerings?fields=title,record.status,record.vendor&limit=1")).items;
    expect(Object.keys(item ?? {})).toEqual(["id", "uri", "slug", "title", "record"]);
    expect(Object.keys(item?.record ?? {}).toSorted()).toEqual(["status", "vendor"]);
    expect((await api.call("/api/v1/layers?fields=record.vendor")).status).toBe(400);
  });

  it("brings what is asked to come with its items", async () => {
    const { body } = await api.call("/api/v1/offerings?q=amazon%20s3&fields=id&include=vendor,placements,body");
    expect((body as List).items).toMatchObject([
      {
        vendor: { slug: "aws" },
        body: expect.stringContaining("storage"),
        placements: [{ component: { slug: "object-storage" } }],
      },
    ]);
    const layers = (await api.call("/api/v1/components?layer=platform&include=layer&fields=id")).body as List;
    expect(new Set(layers.items.map((item) => Reflect.get(item, "layer").slug))).toEqual(new Set(["platform"]));
  });

  it("counts over all of its items what they say, and the counts are those of the filters", async () => {
    const asked = "/api/v1/offerings?facets=status,vendor,component,layer,confidence&limit=1";
    const { facets, total } = (await api.call(asked)).body as Faceted;
    expect(Object.keys(facets)).toEqual(
      expect.arrayContaining(["status", "vendor", "component", "layer", "confidence"]),
    );
    expect(facets.status?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const [filter, counts] of Object.entries(facets))
      for (const { value, count } of counts.slice(0, 3))
        expect((await api.list(`offerings?${filter}=${value}&limit=1`)).total, `${filter} ${value}`).toBe(count);
    const { body } = await api.call("/api/v1/components?facets=layer,vendor&vendor=google");
    expect((body as Faceted).facets.vendor).toContainEqual({ value: "google", count: (body as Faceted).total });
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

  it("leads back again by prev, to the same parts", async () => {
    const relOf = ({ headers }: Called, rel: string) =>
      new RegExp(`<([^>]*)>; rel="${rel}"`).exec(headers.get("link") ?? "")?.[1] ?? "";
    for (const sort of ["title", "-title", "updated"]) {
      const first = await api.call(`/api/v1/offerings?sort=${sort}&limit=20`);
      const second = await api.call(relOf(first, "next"));
      const third = await api.call(relOf(second, "next"));
      expect((await api.call(relOf(third, "prev"))).body).toMatchObject({ items: (second.body as List).items });
      expect((await api.call(relOf(second, "prev"))).body).toMatchObject({ items: (first.body as List).items });
      expect([relOf(first, "prev"), relOf(first, "first")]).toEqual(["", ""]);
      expect(relOf(third, "first")).toBe(`/api/v1/offerings?sort=${sort}&limit=20`);
    }
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

  it("lead through all rows in each order, each once, and count what they say", async () => {
    for (const sort of ["order", "-order", "offering", "-from"]) {
      const keysOf = ({ items }: List) => items.map((row) => `${Reflect.get(row, "uri")}`);
      const all = keysOf(await api.list(`placements?sort=${sort}&limit=500`));
      const walked: string[] = [];
      for (let next: string | null = ""; next !== null; ) {
        const part: List = await api.list(`placements?sort=${sort}&limit=40&fields=id${next && `&cursor=${next}`}`);
        walked.push(...keysOf(part));
        next = part.next;
      }
      expect(walked, sort).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
    }
    const { facets, total } = (await api.call("/api/v1/placements?facets=layer,role&include=references&limit=5"))
      .body as Faceted;
    expect(facets.layer?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it("bring their references when they are asked to", async () => {
    const { body } = await api.call("/api/v1/placements?offering=amazon-s3&include=references&fields=role");
    expect((body as List).items).toMatchObject([
      {
        role: "primary",
        references: expect.arrayContaining([expect.objectContaining({ url: expect.stringMatching(/^http/) })]),
      },
    ]);
  });
});
