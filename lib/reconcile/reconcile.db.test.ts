import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Called, type OpenApi, openApi } from "#lib/api/testing/open-api.ts";

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Candidate = { id: string; name: string; score: number; match: boolean; type: { id: string }[] };
type Results = Record<string, { result: Candidate[] }>;

const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** As OpenRefine sends it: one field of a form, which holds JSON. */
const post = (field: "queries" | "extend", value: unknown): Promise<Called> =>
  api.call("/api/v1/reconcile", {
    method: "POST",
    headers: FORM,
    body: new URLSearchParams({ [field]: typeof value === "string" ? value : JSON.stringify(value) }).toString(),
  });
const ask = async (queries: unknown) => (await post("queries", queries)).body as Results;
const pointersOf = ({ body }: Called) =>
  (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);

describe("a client that plays OpenRefine", () => {
  it("registers the service, finds candidates, takes the match, and fetches its layer", async () => {
    const manifest = (await api.call("/api/v1/reconcile")).body as Record<string, never> & {
      view: { url: string };
      preview: { url: string };
      suggest: Record<string, { service_url: string; service_path: string }>;
      extend: { propose_properties: { service_url: string; service_path: string } };
    };
    expect(manifest).toMatchObject({
      versions: ["0.1", "0.2"],
      identifierSpace: "http://wiki.example/id/",
      view: { url: "http://wiki.example/id/{{id}}" },
    });

    const { q0, q1 } = await ask({
      q0: { query: "Amazon Simple Storage Service", type: "offering", type_strict: "should" },
      q1: { query: "Virtual Machines", properties: [{ pid: "vendor", v: "Microsoft" }] },
    });
    const [s3] = q0?.result ?? [];
    expect(s3).toMatchObject({ name: "Amazon S3", match: true, type: [{ id: "offering", name: "Offering" }] });
    expect(q1?.result[0]).toMatchObject({ name: "Azure Virtual Machines", match: true });

    const id = s3?.id ?? "";
    const { service_url, service_path } = manifest.extend.propose_properties;
    const proposed = await api.call(`${service_url}${service_path}?type=offering`);
    const properties = (proposed.body as { properties: { id: string }[] }).properties;
    const { body } = await post("extend", {
      ids: [id, "999999"],
      properties: properties.map((one) => ({ id: one.id })),
    });
    expect(body).toMatchObject({
      meta: expect.arrayContaining([{ id: "layer", name: "Layer", type: { id: "layer", name: "Layer" } }]),
      rows: {
        [id]: {
          layer: [{ name: "Infrastructure" }],
          component: [{ name: "Object storage" }],
          vendor: [{ name: "Amazon Web Services" }],
          status: [{ str: "active" }],
          launch: [{ str: "2006-03-14" }],
        },
        "999999": { layer: [], component: [], vendor: [], status: [], launch: [] },
      },
    });

    const preview = await api.call(manifest.preview.url.replace("{{id}}", id));
    expect(preview.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(preview.headers.get("content-security-policy")).not.toContain("frame-ancestors");
    expect(preview.body).toContain("Infrastructure · Object storage");
  });

  it("suggests pages, types and properties for what the widget sends", async () => {
    const widget = "spell=always&exact=false&prefixed=true";
    const suggested = async (what: string, typed: string) =>
      (
        (await api.call(`/api/v1/reconcile/suggest/${what}?${widget}&${typed}`)).body as {
          result: { name: string; notable?: { id: string }[] }[];
        }
      ).result;
    expect((await suggested("entity", "prefix=amazon+s"))[0]).toMatchObject({
      name: "Amazon S3",
      notable: [{ id: "offering" }],
    });
    expect((await suggested("entity", "prefix=am&type=vendor")).map(({ name }) => name)).toEqual([
      "Amazon Web Services",
    ]);
    expect(await suggested("entity", "prefix=am&type=thing")).toEqual([]);
    expect((await suggested("type", "prefix=off")).map(({ name }) => name)).toEqual(["Offering"]);
    expect((await suggested("property", "prefix=Ven")).map(({ name }) => name)).toEqual(["Vendor"]);
  });
});

describe("a batch", () => {
  it("answers each query under its name, at most as many candidates as are asked for, one of them a match", async () => {
    const results = await ask({
      a: { query: "Databases", limit: 2 },
      b: { query: "xqzzy wvvk" },
      c: { query: "Windows Azure" },
      d: { query: "AmazonS3", type: ["vendor"] },
      e: { query: "AmazonS3", type: ["vendor", "offering"] },
      f: { query: "AmazonS3", type: ["vendor", "offering"], type_strict: "all" },
      g: { properties: [{ pid: "vendor", v: { id: "1" } }] },
    });
    expect(Object.keys(results)).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    expect(results.a?.result).toHaveLength(2);
    expect(results.b?.result).toEqual([]);
    expect(results.c?.result.filter(({ match }) => match)).toEqual([]);
    expect(results.d?.result.every(({ type }) => type[0]?.id === "vendor")).toBe(true);
    expect(results.e?.result[0]).toMatchObject({ name: "Amazon S3", match: true });
    expect(results.f?.result).toEqual([]);
    expect(results.g?.result).toEqual([]);
  });

  it("may be sent in the address or as JSON as well, with the same answer", async () => {
    const queries = { q0: { query: "S3", limit: 3 } };
    const expected = await ask(queries);
    const inAddress = await api.call(`/api/v1/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`);
    const asJson = await api.call("/api/v1/reconcile", { method: "POST", body: { queries } });
    expect([inAddress.body, asJson.body]).toEqual([expected, expected]);
  });

  it("holds hundreds of queries", async () => {
    const queries = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`q${at}`, { query: `S${at}` }]));
    expect(Object.keys(await ask(queries))).toHaveLength(500);
    expect((await post("queries", { ...queries, more: { query: "S" } })).status).toBe(422);
  });

  it("says what is wrong with it, all at once", async () => {
    const wrong = await post("queries", { a: { query: 1, colour: "red" }, b: { query: "S3", type_strict: "some" } });
    expect(wrong.status).toBe(422);
    expect(pointersOf(wrong)).toEqual(["/queries/a/query", "/queries/a", "/queries/b/type_strict"]);
    expect(pointersOf(await post("queries", "{"))).toEqual(["/queries"]);
    expect(pointersOf(await post("extend", { ids: [1], properties: [{ id: "colour" }] }))).toEqual([
      "/extend/ids/0",
      "/extend/properties/0/id",
    ]);
    const inAddress = await api.call("/api/v1/reconcile?queries=%7B");
    expect([inAddress.status, pointersOf(inAddress)]).toEqual([400, ["/query/queries"]]);
    expect((await api.call("/api/v1/reconcile", { method: "POST", headers: FORM, body: "a=b" })).status).toBe(422);
    expect((await api.call("/api/v1/reconcile", { method: "POST", body: "[" })).status).toBe(400);
    expect((await api.call("/api/v1/reconcile/preview?id=999999")).status).toBe(404);
  });
});
