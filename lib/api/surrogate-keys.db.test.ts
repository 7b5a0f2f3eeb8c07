import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onStale } from "#lib/http/stale-keys.ts";
import { collectKeys } from "#lib/http/surrogate-keys.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { AMAZON, COMPUTE, INFRASTRUCTURE, S3, S3_PLACEMENT } from "#lib/revisions/testing/small-world.ts";
import { DOCUMENTED_CALLS, leastAddressOf } from "./testing/documented-calls.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;

beforeAll(async () => {
  api = await openSmallApi();
});
afterAll(() => api.close());

const ADDRESSES = [
  ...DOCUMENTED_CALLS.filter(({ path }) => path.startsWith("/api/v1")).map((call) => leastAddressOf(call).slice(7)),
  "/components/object-storage?asOf=2026",
  "/layers/infrastructure?asOf=2026",
  "/vendors/aws?asOf=2026",
  "/offerings?component=object-storage",
  "/offerings?layer=infrastructure",
  "/components?vendor=aws",
  "/vendors?asOf=2026-01-01",
  "/placements?vendor=aws",
  "/search?q=amazon",
  "/taxonomy?at=999999",
];

async function read(address: string) {
  const { keys, result } = collectKeys(() => api.call(address));
  const { status, body } = await result;
  return { address, status, body: JSON.stringify(body), keys };
}

describe("what an answer says that it is made from", () => {
  const LATER = { ...S3_PLACEMENT, until: "2020" };

  it.each([
    ["a new text", S3, { body: "Keeps bytes.\n" }],
    ["a new title", S3, { title: "S3" }],
    ["an ended placement", S3, { record: { ...(S3.record as object), placements: [LATER] } }],
    ["a vendor's new name", AMAZON, { title: "Amazon Cloud" }],
    [
      "a component's move",
      COMPUTE,
      { slug: "machines", record: { layer: "infrastructure", order: 9, definition: "Machines." } },
    ],
    ["a layer's new place", INFRASTRUCTURE, { record: { ...(INFRASTRUCTURE.record as object), order: 7 } }],
  ] as [string, Proposal, Partial<Proposal>][])("covers %s", async (_, page, change) => {
    const before = await Promise.all(ADDRESSES.map(read));
    const stale = new Set<string>();
    const stop = onStale((keys) => {
      for (const key of keys) stale.add(key);
    });
    await api.edit(page, change);
    stop();
    const after = await Promise.all(ADDRESSES.map(read));
    const changed = before.filter(({ body }, index) => body !== after[index]?.body);
    expect(changed.length).toBeGreaterThan(0);
    for (const { address, keys } of changed)
      expect(
        [...keys].some((key) => stale.has(key)),
        `${address}: ${[...keys]}`,
      ).toBe(true);
  });

  it("is never nothing, so that every answer about the wiki is kept", async () => {
    for (const { address, keys, status } of await Promise.all(ADDRESSES.map(read)))
      if (status === 200) expect([...keys], address).not.toEqual([]);
  });
});
