import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Called, type OpenApi, openApi } from "./testing/open-api.ts";

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Equivalents = {
  components: {
    component: { slug: string };
    vendors: { vendor: { slug: string }; offerings: { offering: { slug: string } }[] }[];
  }[];
};

const linkOf = ({ headers }: Called, rel: string): string | undefined =>
  new RegExp(`<([^>]*)>; rel="${rel}"`).exec(headers.get("link") ?? "")?.[1];

describe("equivalents", () => {
  const slugsOf = async (query: string) => {
    const { body } = await api.call(`/api/v1/equivalents/amazon-s3${query}`);
    const { components } = body as Equivalents;
    return components.flatMap(({ vendors }) =>
      vendors.flatMap(({ offerings }) => offerings.map(({ offering }) => offering.slug)),
    );
  };

  it("are what stands beside an offering on the day, by vendor and without the offering itself", async () => {
    const { tree } = await api.tree("?asOf=2010-06-01");
    const beside = tree.layers
      .flatMap(({ components }) => components)
      .filter(({ offerings }) => offerings.some(({ slug }) => slug === "amazon-s3"))
      .flatMap(({ offerings }) => offerings.map(({ slug }) => slug));
    expect((await slugsOf("?asOf=2010-06-01")).toSorted()).toEqual(
      beside.filter((slug) => slug !== "amazon-s3").toSorted(),
    );
    expect((await slugsOf("")).length).toBeGreaterThan((await slugsOf("?asOf=2008-10-31")).length);
    expect(await slugsOf("?asOf=2001")).toEqual([]);
  });

  it("are found by an id as well", async () => {
    const { id } = (await api.call("/api/v1/offerings/amazon-s3")).body as { id: number };
    const moved = await api.call(`/api/v1/equivalents/${id}?asOf=2010`);
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/api/v1/equivalents/amazon-s3?asOf=2010"]);
  });
});

describe("a crosswalk", () => {
  it("lays every concept of the model beside ours, and tells what has none", async () => {
    const { body } = await api.call("/api/v1/crosswalk/nist-800-145");
    const { concepts, unmatched } = body as {
      concepts: { concept: string; matches: { page: { slug: string }; relation: string }[] }[];
      unmatched: { slug: string }[];
    };
    const { record } = (await api.call("/api/v1/models/nist-800-145")).body as { record: { layers: string[] } };
    expect(concepts.map(({ concept }) => concept)).toEqual(expect.arrayContaining(record.layers));
    const matched = concepts.flatMap(({ matches }) => matches.map(({ page }) => page.slug));
    expect(matched).toContain("platform");
    expect(unmatched.map(({ slug }) => slug)).not.toContain("platform");
    expect(new Set([...matched, ...unmatched.map(({ slug }) => slug)]).size).toBe(36);
  });
});

describe("the schema that an answer leads to", () => {
  it("describes the answer, together with those that it points to", async () => {
    for (const address of [
      "/api/v1/offerings/amazon-s3",
      "/api/v1/offerings?limit=5",
      "/api/v1/taxonomy",
      "/api/v1/search?q=s3",
    ]) {
      const called = await api.call(address);
      const ajv = new Ajv2020({ strict: false, loadSchema: async (uri) => (await api.call(uri)).body as object });
      addFormats.default(ajv);
      const schema = (await api.call(String(linkOf(called, "describedby")))).body as { $id: string };
      const validate = await ajv.compileAsync(schema);
      expect(validate(called.body), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ nothing: true })).toBe(false);
      expect(schema.$id).toMatch(/^http:\/\/wiki\.example\/api\/v1\/schemas\/\w+\.json$/);
    }
  });
});

describe("the links of a page", () => {
  it("lead to its other versions, its page for people, its licence and its own address", async () => {
    const called = await api.call("/api/v1/offerings/amazon-s3");
    const { number } = (called.body as { revision: { number: number } }).revision;
    expect(linkOf(called, "canonical")).toBe("/api/v1/offerings/amazon-s3");
    expect(linkOf(called, "version-history")).toBe("/api/v1/offerings/amazon-s3/revisions");
    expect(linkOf(called, "license")).toMatch(/^https:/);
    expect([linkOf(called, "predecessor-version"), linkOf(called, "latest-version")]).toEqual([undefined, undefined]);
    const then = await api.call(`/api/v1/offerings/amazon-s3?at=${number}&asOf=2010`);
    expect(linkOf(then, "canonical")).toBe("/api/v1/offerings/amazon-s3");
    expect(linkOf(then, "latest-version")).toBe("/api/v1/offerings/amazon-s3");
  });
});
