import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { onStale } from "#lib/http/stale-keys.ts";
import { collectKeys } from "#lib/http/surrogate-keys.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { AMAZON, COMPUTE, INFRASTRUCTURE, S3, S3_PLACEMENT, writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { DOCUMENTED_CALLS, leastAddressOf } from "./testing/documented-calls.ts";
import { type Called, callApi } from "./testing/open-api.ts";

let database: TestDatabase;
let ada: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ ada } = await writeSmallWorld(database.db));
});
afterAll(async () => {
  await stopCompiler();
  await database.drop();
});

const call = (address: string): Promise<Called> => callApi(() => database.db, `/api/v1${address}`);

/** Saves a page as it was first written, but for the change; the number of the revision. */
async function edit(first: Proposal, change: Partial<Proposal>): Promise<number> {
  const { kind, slug } = first;
  const found = await database.db.slug.findUniqueOrThrow({ where: { kind_slug: { kind, slug } }, include: { page: true } });
  const proposal = { ...first, page: found.pageId, base: found.page.current, summary: "An edit", origin: "edit" as const, ...change };
  const saved = await saveRevision(database.db, ada, proposal);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved.number;
}

describe("the second clock", () => {
  it("reads a page as it was said then, under a tag of its own", async () => {
    const before = await call("/vendors/aws");
    const number = await edit(AMAZON, { title: "AWS" });
    const after = await call("/vendors/aws");
    expect(before.headers.get("etag")).not.toBe(after.headers.get("etag"));
    expect(await call(`/vendors/aws?at=${number - 1}`)).toMatchObject({ status: 200, body: before.body });
    expect(after.body).toMatchObject({ title: "AWS", revision: { number, by: "ada", summary: "An edit" } });
    expect((await call(`/vendors?at=${number - 1}`)).body).toMatchObject({ items: [{ title: "Amazon Web Services" }] });
  });

  it("answers that a page did not exist yet", async () => {
    expect(await call("/offerings/amazon-s3?at=1")).toMatchObject({ status: 404, body: { type: "/problems/not-yet" } });
    expect((await call("/taxonomy?at=1")).body).toMatchObject({ revision: 1, layers: [{ components: [] }] });
  });

  it("lets an answer be kept for ever only if neither clock can move", async () => {
    const kept = async (address: string) => (await call(address)).headers.get("cache-control");
    const forEver = "public, max-age=31536000, immutable";
    expect(await kept("/taxonomy?at=5&asOf=2008")).toBe(forEver);
    expect(await kept("/offerings/amazon-s3?at=5")).toBe(forEver);
    expect(await kept("/offerings?at=5")).toBe(forEver);
    expect(await kept("/placements?at=5&asOf=2008")).toBe(forEver);
    expect(await kept("/revisions/5")).toBe(forEver);
    expect(await kept("/taxonomy?at=5")).toBeNull();
    expect(await kept("/offerings?at=5&component=object-storage")).toBeNull();
    expect(await kept("/offerings/amazon-s3?at=999999")).toBeNull();
    expect(await kept("/offerings/amazon-s3?at=2999-01-01")).toBeNull();
    expect(await kept("/taxonomy")).toBeNull();
  });
});

describe("a name that is not today's slug", () => {
  it("leads to it, keeping the query: an id and an old slug alike, also below the page", async () => {
    const { id } = (await call("/components/compute")).body as { id: number };
    await edit(COMPUTE, { slug: "machines" });
    for (const name of [id, "compute"]) {
      const moved = await call(`/components/${name}?asOf=2008`);
      expect([moved.status, moved.headers.get("location")]).toEqual([308, "/api/v1/components/machines?asOf=2008"]);
    }
    expect((await call("/components/compute/revisions?limit=1")).headers.get("location")).toBe(
      "/api/v1/components/machines/revisions?limit=1",
    );
    expect((await call("/offerings?component=compute")).status).toBe(200);
  });
});

describe("the history of a page", () => {
  it("goes on at its cursor, and each revision can be read whole", async () => {
    const numbers: number[] = [];
    for (const body of ["One.\n", "Two.\n", "Three.\n"]) numbers.unshift(await edit(INFRASTRUCTURE, { body }));
    const first = (await call("/layers/infrastructure/revisions?limit=2")).body as { items: { number: number }[]; next: string };
    const second = (await call(`/layers/infrastructure/revisions?limit=2&cursor=${first.next}`)).body as typeof first;
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([...numbers, 1]);
    expect(second.next).toBeNull();
    expect((await call(`/revisions/${numbers[1]}`)).body).toMatchObject({ body: "Two.\n", revision: { parent: numbers[2] } });
    expect((await call(`/layers/infrastructure/revisions?at=${numbers[2]}`)).body).toMatchObject({ items: [{}, {}] });
  });
});

describe("the answers that follow one another", () => {
  it("fit together although the wiki changes between them", async () => {
    const walk = async (first: Called, address: string) => {
      const { items, next } = first.body as { items: { slug: string }[]; next: string };
      return [...items, ...((await call(`${address}&cursor=${next}`)).body as typeof first.body & { items: { slug: string }[] }).items];
    };
    const whole = (await call("/components?sort=title&fields=title")).body as { items: unknown[] };
    const first = await call("/components?sort=title&fields=title&limit=1");
    await edit(COMPUTE, { slug: "machines", title: "Zero-rated machines" });
    expect(await walk(first, "/components?sort=title&fields=title&limit=1")).toEqual(whole.items.slice(0, 2));
  });
});

describe("what an answer says that it is made from", () => {
  const LATER = { ...S3_PLACEMENT, until: "2020" };

  it.each([
    ["a new text", S3, { body: "Keeps bytes.\n" }],
    ["a new title", S3, { title: "S3" }],
    ["an ended placement", S3, { record: { ...(S3.record as object), placements: [LATER] } }],
    ["a vendor's new name", AMAZON, { title: "Amazon Cloud" }],
    ["a component's move", COMPUTE, { slug: "machines", record: { layer: "infrastructure", order: 9, definition: "Machines." } }],
    ["a layer's new place", INFRASTRUCTURE, { record: { ...(INFRASTRUCTURE.record as object), order: 7 } }],
  ] as [string, Proposal, Partial<Proposal>][])("covers %s", async (_, page, change) => {
    const addresses = [
      ...DOCUMENTED_CALLS.map((documented) => leastAddressOf(documented).replace("/api/v1", "")),
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
    ].filter((address) => !address.startsWith("/api"));
    const read = async (address: string) => {
      const { keys, result } = collectKeys(() => call(address));
      return { address, body: JSON.stringify((await result).body), keys };
    };
    const before = await Promise.all(addresses.map(read));
    const stale = new Set<string>();
    const stop = onStale((keys) => keys.forEach((key) => stale.add(key)));
    await edit(page, change);
    stop();
    const after = await Promise.all(addresses.map(read));
    const changed = before.filter(({ body }, index) => body !== after[index]?.body);
    expect(changed.length).toBeGreaterThan(0);
    for (const { address, keys } of changed) expect([...keys].some((key) => stale.has(key)), `${address}: ${[...keys]}`).toBe(true);
  });

  it("is never nothing, so that every answer about the wiki is kept", async () => {
    for (const documented of DOCUMENTED_CALLS.filter(({ path }) => path.startsWith("/api/v1"))) {
      const { keys, result } = collectKeys(() => call(leastAddressOf(documented).replace("/api/v1", "")));
      const { status } = await result;
      if (status === 200) expect([...keys], documented.operationId).not.toEqual([]);
    }
  });
});
