import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstDay } from "#lib/domain/dates.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import { type OpenApi, openApi } from "./testing/open-api.ts";

type Item = { id: number; slug: string; title: string; record: OfferingRecord; revision: { number: number } };
type List = { items: Item[]; total: number; next: string | null };
type Tree = { asOf: string; layers: { slug: string; components: { slug: string; offerings: TreeOffering[] }[] }[] };
type TreeOffering = { slug: string; vendor: string; from: string | null; until: string | null };

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const list = async (address: string): Promise<List> => (await api.call(`/api/v1/${address}`)).body as List;
const slugs = async (address: string): Promise<string[]> => (await list(address)).items.map(({ slug }) => slug);

async function treeOf(query = ""): Promise<{ tree: Tree; offerings: TreeOffering[] }> {
  const tree = (await api.call(`/api/v1/taxonomy${query}`)).body as Tree;
  return { tree, offerings: tree.layers.flatMap((layer) => layer.components.flatMap((component) => component.offerings)) };
}

const unique = (names: string[]): string[] => [...new Set(names)].toSorted();

describe("the stack on 31 October 2008", () => {
  const DAY = "2008-10-31";

  it("holds what could be had or had been announced then", async () => {
    const { tree, offerings } = await treeOf(`?asOf=${DAY}`);
    expect(tree.asOf).toBe(DAY);
    expect(tree.layers.map((layer) => layer.slug)).toEqual(["infrastructure", "platform", "services", "applications"]);
    expect(offerings.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        "google-app-engine",
        "amazon-ec2",
        "amazon-s3",
        "amazon-sqs",
        "amazon-simpledb",
        "vdc-os",
        "windows-azure",
      ]),
    );
  });

  it("holds nothing that began later or had ended", async () => {
    const { offerings } = await treeOf(`?asOf=${DAY}`);
    for (const { slug, from, until } of offerings) {
      expect(from === null || firstDay(from) <= DAY, `${slug} from ${from}`).toBe(true);
      expect(until === null || firstDay(until) > DAY, `${slug} until ${until}`).toBe(true);
    }
    const later = (await list("offerings?limit=500")).items.filter(({ record }) => firstDay(record.launch?.date ?? "0001") > DAY);
    expect(later.length).toBeGreaterThan(50);
    const there = new Set(offerings.map(({ slug }) => slug));
    expect(later.filter(({ slug }) => there.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  it("is the same stack in the lists, the placements and the single pages", async () => {
    const { tree, offerings } = await treeOf(`?asOf=${DAY}`);
    const inTree = unique(offerings.map(({ slug }) => slug));
    expect(unique(await slugs(`offerings?asOf=${DAY}&limit=500`))).toEqual(inTree);
    const rows = (await api.call(`/api/v1/placements?asOf=${DAY}&limit=500`)).body as { items: { offering: { slug: string } }[] };
    expect(unique(rows.items.map(({ offering }) => offering.slug))).toEqual(inTree);
    expect(unique(await slugs(`vendors?asOf=${DAY}&limit=500`))).toEqual(unique(offerings.map(({ vendor }) => vendor)));
    for (const component of tree.layers.flatMap((layer) => layer.components)) {
      const names = unique(component.offerings.map(({ slug }) => slug));
      expect(unique(await slugs(`offerings?asOf=${DAY}&component=${component.slug}`))).toEqual(names);
    }
    const page = (await api.call(`/api/v1/components/nosql-database?asOf=${DAY}`)).body as { placements: { offering: { slug: string } }[] };
    expect(unique(page.placements.map(({ offering }) => offering.slug))).toEqual(
      unique(await slugs(`offerings?asOf=${DAY}&component=nosql-database`)),
    );
  });
});

describe("a list", () => {
  it("holds every page of its kind, and filters look at the stack of today", async () => {
    expect((await list("layers")).total).toBe(4);
    expect((await list("components")).total).toBe(32);
    expect((await list("offerings")).total).toBeGreaterThan((await list("offerings?layer=platform")).total);
    const { tree } = await treeOf();
    const platform = tree.layers[1]?.components.flatMap((component) => component.offerings.map(({ slug }) => slug)) ?? [];
    expect(unique(await slugs("offerings?layer=platform&limit=500"))).toEqual(unique(platform));
    expect(await slugs("components?layer=platform")).toEqual(tree.layers[1]?.components.map(({ slug }) => slug));
    expect(await slugs("offerings?vendor=google&component=nosql-database")).not.toContain("amazon-dynamodb");
  });

  it("filters by what its record says", async () => {
    const ended = (await list("offerings?status=discontinued&limit=500")).items;
    expect(new Set(ended.map(({ record }) => record.status))).toEqual(new Set(["discontinued"]));
    expect(await slugs("offerings?q=AZURE%20sql")).toEqual(["azure-sql-database"]);
    expect(await slugs("layers?q=paas")).toEqual(["platform"]);
    expect((await list("offerings?updatedSince=2999-01-01")).items).toEqual([]);
  });

  it("is ordered as it was asked for", async () => {
    const titles = async (sort: string) => (await list(`vendors?sort=${sort}&limit=500`)).items.map(({ title }) => title.toLowerCase());
    const forwards = await titles("title");
    expect(forwards).toEqual(forwards.toSorted());
    expect(await titles("-title")).toEqual(forwards.toReversed());
    const numbers = (await list("vendors?sort=-updated")).items.map(({ revision }) => revision.number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await slugs("layers")).toEqual(["infrastructure", "platform", "services", "applications"]);
  });

  it("gives only the members that were asked for, with id and slug always", async () => {
    const [item] = (await list("offerings?fields=title&limit=1")).items;
    expect(Object.keys(item ?? {})).toEqual(["id", "slug", "title"]);
  });

  it("leads through all its items, each once, by next and by the Link", async () => {
    const all = await slugs("offerings?limit=500");
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
    const { next } = await list("offerings?vendor=aws&limit=2");
    expect((await api.call(`/api/v1/offerings?vendor=google&cursor=${next}`)).status).toBe(400);
    expect((await api.call(`/api/v1/placements?vendor=aws&cursor=${next}`)).status).toBe(400);
    expect((await list(`offerings?cursor=${next}&vendor=aws&limit=5`)).items).toHaveLength(5);
  });
});

describe("placements", () => {
  it("are those that hold on the day, or with holds=any those of all times", async () => {
    const of = async (query: string) => (await api.call(`/api/v1/placements?offering=gae-datastore${query}`)).body as { items: { holds: boolean }[] };
    expect((await of("&asOf=2008-10-31")).items.map(({ holds }) => holds)).toEqual([true]);
    expect((await of("&asOf=2005")).items).toEqual([]);
    expect((await of("&asOf=2005&holds=any")).items.map(({ holds }) => holds)).not.toContain(true);
    const sourced = await list("placements?confidence=sourced&role=primary&limit=500");
    expect(new Set(sourced.items.map((row) => JSON.stringify([Reflect.get(row, "confidence"), Reflect.get(row, "role")])))).toEqual(
      new Set(['["sourced","primary"]']),
    );
  });
});
