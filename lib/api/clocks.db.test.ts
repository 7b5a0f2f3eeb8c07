import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AMAZON, COMPUTE } from "#lib/revisions/testing/small-world.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;

beforeAll(async () => {
  api = await openSmallApi();
});
afterAll(() => api.close());

describe("the second clock", () => {
  it("reads a page as it was said then, under a tag of its own", async () => {
    const before = await api.call("/vendors/aws");
    const number = await api.edit(AMAZON, { title: "AWS" });
    const after = await api.call("/vendors/aws");
    expect(before.headers.get("etag")).not.toBe(after.headers.get("etag"));
    expect(await api.call(`/vendors/aws?at=${number - 1}`)).toMatchObject({ status: 200, body: before.body });
    expect(after.body).toMatchObject({ title: "AWS", revision: { number, by: "ada", summary: "An edit" } });
    expect((await api.call(`/vendors?at=${number - 1}`)).body).toMatchObject({
      items: [{ title: "Amazon Web Services" }],
    });
  });

  it("leads from each version of a page to those beside it", async () => {
    const [first, second] = [await api.edit(AMAZON, { title: "One" }), await api.edit(AMAZON, { title: "Two" })];
    const linkOf = async (address: string, rel: string) =>
      new RegExp(`<([^>]*)>; rel="${rel}"`).exec((await api.call(address)).headers.get("link") ?? "")?.[1];
    expect(await linkOf("/vendors/aws", "predecessor-version")).toBe(`/api/v1/vendors/aws?at=${first}`);
    expect(await linkOf(`/vendors/aws?at=${first}`, "successor-version")).toBe(`/api/v1/vendors/aws?at=${second}`);
    expect(await linkOf(`/vendors/aws?at=${second}`, "successor-version")).toBeUndefined();
    expect(await linkOf(`/revisions/${second}`, "predecessor-version")).toBe(`/api/v1/revisions/${first}`);
    expect((await api.call(`/vendors/aws?at=${first}`)).body).toMatchObject({ title: "One" });
  });

  it("answers that a page did not exist yet", async () => {
    expect(await api.call("/offerings/amazon-s3?at=1")).toMatchObject({
      status: 404,
      body: { type: "/problems/not-yet" },
    });
    expect((await api.call("/taxonomy?at=1")).body).toMatchObject({ revision: 1, layers: [{ components: [] }] });
  });

  it("lets an answer be kept for ever only if neither clock can move", async () => {
    const kept = async (address: string) => (await api.call(address)).headers.get("cache-control");
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
    const { id } = (await api.call("/components/compute")).body as { id: number };
    await api.edit(COMPUTE, { slug: "machines" });
    for (const name of [id, "compute"]) {
      const moved = await api.call(`/components/${name}?asOf=2008`);
      expect([moved.status, moved.headers.get("location")]).toEqual([308, "/api/v1/components/machines?asOf=2008"]);
      expect(moved.body).toEqual({
        location: "/api/v1/components/machines?asOf=2008",
        replacedBy: { id, uri: `/id/${id}`, kind: "component", slug: "machines" },
      });
    }
    expect((await api.call("/components/compute/revisions?limit=1")).headers.get("location")).toBe(
      "/api/v1/components/machines/revisions?limit=1",
    );
    expect((await api.call("/offerings?component=compute")).status).toBe(200);
  });
});
