import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMPUTE, INFRASTRUCTURE } from "#lib/revisions/testing/small-world.ts";
import type { Called } from "./testing/open-api.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;

beforeAll(async () => {
  api = await openSmallApi();
});
afterAll(() => api.close());

describe("the history of a page", () => {
  it("goes on at its cursor, and each revision can be read whole", async () => {
    const numbers: number[] = [];
    for (const body of ["One.\n", "Two.\n", "Three.\n"]) numbers.unshift(await api.edit(INFRASTRUCTURE, { body }));
    const first = (await api.call("/layers/infrastructure/revisions?limit=2")).body as {
      items: { number: number }[];
      next: string;
    };
    const second = (await api.call(`/layers/infrastructure/revisions?limit=2&cursor=${first.next}`))
      .body as typeof first;
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([...numbers, 1]);
    expect(second.next).toBeNull();
    expect((await api.call(`/revisions/${numbers[1]}`)).body).toMatchObject({
      body: "Two.\n",
      revision: { parent: numbers[2] },
    });
    expect((await api.call(`/layers/infrastructure/revisions?at=${numbers[2]}`)).body).toMatchObject({
      items: [{}, {}],
    });
  });
});

describe("the answers that follow one another", () => {
  it("fit together although the wiki changes between them", async () => {
    const walk = async (first: Called, address: string) => {
      const { items, next } = first.body as { items: { slug: string }[]; next: string };
      return [
        ...items,
        ...((await api.call(`${address}&cursor=${next}`)).body as typeof first.body & { items: { slug: string }[] })
          .items,
      ];
    };
    const whole = (await api.call("/components?sort=title&fields=title")).body as { items: unknown[] };
    const first = await api.call("/components?sort=title&fields=title&limit=1");
    await api.edit(COMPUTE, { slug: "machines", title: "Zero-rated machines" });
    expect(await walk(first, "/components?sort=title&fields=title&limit=1")).toEqual(whole.items.slice(0, 2));
  });
});
