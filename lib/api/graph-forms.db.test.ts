import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTEXT_PATH, contextOf } from "#lib/formats/rdf/context.ts";
import { answerCall } from "./answer-call.ts";
import { findRoute } from "./find-route.ts";
import { OPERATIONS } from "./operations.ts";
import { type OpenApi, openApi } from "./testing/open-api.ts";
import { canonicalGraph, linesOf, ORIGIN, quadsOfJsonLd, quadsOfTurtle } from "./testing/read-graph.ts";

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const PLAIN = [
  "/api/v1/taxonomy",
  "/api/v1/taxonomy?asOf=2008-10-31",
  "/api/v1/placements?limit=50&holds=any",
  "/api/v1/layers/infrastructure",
  "/api/v1/components/object-storage",
  "/api/v1/vendors/aws",
  "/api/v1/offerings/amazon-s3?asOf=2008-10-31",
  "/api/v1/models/nist-800-145",
  "/api/v1/articles/cloud-wars-2008",
  ...["layers", "components", "vendors", "offerings", "models", "articles"].map((list) => `/api/v1/${list}?limit=25`),
  "/api/v1/offerings?fields=title,record.definition&limit=5",
  "/api/v1/layers?fields=record.references",
];

const REVISION = "/api/v1/revisions/200";

it("every call that has a graph is among those that are looked at here", () => {
  const looked = [...PLAIN, REVISION].flatMap(
    (address) => findRoute(OPERATIONS, address.split("?")[0] ?? "")?.operations ?? [],
  );
  const withGraph = OPERATIONS.filter(({ forms }) => forms.some(({ type }) => type === "application/ld+json"));
  expect(withGraph.filter((operation) => !looked.includes(operation)).map(({ operationId }) => operationId)).toEqual(
    [],
  );
});

const withSuffix = (address: string, suffix: string): string => address.replace(/(?=\?|$)/, `.${suffix}`);

const textOf = async (address: string): Promise<string> => {
  const { status, body } = await api.call(address);
  expect(status, JSON.stringify(body)).toBe(200);
  return typeof body === "string" ? body : JSON.stringify(body);
};

const graphOf = async (address: string): Promise<string> =>
  canonicalGraph(await quadsOfJsonLd(JSON.parse(await textOf(withSuffix(address, "jsonld"))), address));

describe.each([...PLAIN, REVISION])("%s", (address) => {
  it("is the same graph in JSON-LD, Turtle and N-Quads", async () => {
    const graph = await graphOf(address);
    expect(linesOf(graph).size).toBeGreaterThan(3);
    expect(await canonicalGraph(await quadsOfTurtle(await textOf(withSuffix(address, "ttl"))))).toBe(graph);
    expect(await canonicalGraph(await textOf(withSuffix(address, "nq")))).toBe(graph);
  });
});

describe.each(PLAIN)("%s", (address) => {
  it("means a part of that graph as plain JSON, with the context that it links", async () => {
    const { headers, body } = await api.call(address);
    expect(headers.get("link")).toContain(
      `<${CONTEXT_PATH}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`,
    );
    const plain = linesOf(await quadsOfJsonLd(body, address, { linked: true }));
    expect(plain.size).toBeGreaterThan(0);
    expect([...plain.difference(linesOf(await graphOf(address)))]).toEqual([]);
  });
});

it("the context has an address for ever under which it never changes, and one at which the newest is found", async () => {
  const [versioned, newest] = [await api.call(CONTEXT_PATH), await api.call("/api/v1/context.jsonld")];
  expect([versioned.body, newest.body]).toEqual([contextOf(ORIGIN), contextOf(ORIGIN)]);
  expect(versioned.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(newest.headers.get("cache-control")).toBeNull();
  for (const { headers } of [versioned, newest]) {
    expect(headers.get("content-type")).toBe("application/ld+json");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  }
});

it("a graph that is made of more than the JSON says nothing of the JSON's validator", async () => {
  const [json, turtle] = [
    await api.call("/api/v1/layers/platform?at=220"),
    await api.call("/api/v1/layers/platform.ttl?at=220"),
  ];
  expect(json.headers.get("etag")).toMatch(/^"r\d+"$/);
  expect(json.headers.get("cache-control")).toContain("immutable");
  expect([turtle.headers.get("etag"), turtle.headers.get("cache-control")]).toEqual([null, null]);
});

it("a wiki that a proxy stands before says its addresses as the world knows them", async () => {
  const request = new Request("http://localhost:3000/api/v1/layers/platform.ttl");
  const response = await answerCall(request, () => api.db, "https://strata.example");
  const text = await response.text();
  expect(text).toContain("@prefix strata: <https://strata.example/ns#>");
  expect(text).not.toContain("localhost");
});
