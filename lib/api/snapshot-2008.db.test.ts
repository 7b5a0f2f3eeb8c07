import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstDay } from "#lib/domain/dates.ts";
import { type OpenApi, openApi } from "./testing/open-api.ts";

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const unique = (names: string[]): string[] => [...new Set(names)].toSorted();

describe("the stack on 31 October 2008", () => {
  const DAY = "2008-10-31";

  it("holds what could be had or had been announced then", async () => {
    const { tree, offerings } = await api.tree(`?asOf=${DAY}`);
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
    const { offerings } = await api.tree(`?asOf=${DAY}`);
    for (const { slug, from, until } of offerings) {
      expect(from === null || firstDay(from) <= DAY, `${slug} from ${from}`).toBe(true);
      expect(until === null || firstDay(until) > DAY, `${slug} until ${until}`).toBe(true);
    }
    const later = (await api.list("offerings?limit=500")).items.filter(
      ({ record }) => firstDay(record.launch?.date ?? "0001") > DAY,
    );
    expect(later.length).toBeGreaterThan(50);
    const there = new Set(offerings.map(({ slug }) => slug));
    expect(later.filter(({ slug }) => there.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  it("is the same stack in the lists, the placements and the single pages", async () => {
    const { tree, offerings } = await api.tree(`?asOf=${DAY}`);
    const inTree = unique(offerings.map(({ slug }) => slug));
    expect(unique(await api.slugs(`offerings?asOf=${DAY}&limit=500`))).toEqual(inTree);
    const rows = (await api.call(`/api/v1/placements?asOf=${DAY}&limit=500`)).body as {
      items: { offering: { slug: string } }[];
    };
    expect(unique(rows.items.map(({ offering }) => offering.slug))).toEqual(inTree);
    expect(unique(await api.slugs(`vendors?asOf=${DAY}&limit=500`))).toEqual(
      unique(offerings.map(({ vendor }) => vendor)),
    );
    for (const component of tree.layers.flatMap((layer) => layer.components)) {
      const names = unique(component.offerings.map(({ slug }) => slug));
      expect(unique(await api.slugs(`offerings?asOf=${DAY}&component=${component.slug}`))).toEqual(names);
    }
    const page = (await api.call(`/api/v1/components/nosql-database?asOf=${DAY}`)).body as {
      placements: { offering: { slug: string } }[];
    };
    expect(unique(page.placements.map(({ offering }) => offering.slug))).toEqual(
      unique(await api.slugs(`offerings?asOf=${DAY}&component=nosql-database`)),
    );
  });
});
