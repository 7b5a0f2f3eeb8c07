import { describe, expect, it } from "vitest";
import { apiCatalogOf } from "#lib/formats/api-catalog.ts";
import { writeLlmsText } from "#lib/formats/llms-text.ts";
import { catalogGraph } from "#lib/formats/rdf/catalog-graph.ts";
import { writeRobots } from "#lib/formats/robots.ts";
import { findRoute } from "./find-route.ts";
import { OPERATIONS } from "./operations.ts";

const SITE = "https://strata.example";

const callsIn = (text: string): string[] => [...text.matchAll(/\/api\/(?:v1|health)[^)"\s<?]*/g)].map(([path]) => path);

const graph = catalogGraph({ modified: "2026-11-22T12:00:00.000Z" });

const objectsOf = (predicate: string): string[] =>
  graph.flatMap(({ predicate: said, object }) => (said === predicate && "iri" in object ? [object.iri] : []));

describe.each([
  ["the catalogue of data", JSON.stringify(graph)],
  ["the catalogue of APIs", JSON.stringify(apiCatalogOf(SITE))],
  ["llms.txt", writeLlmsText(SITE)],
])("%s", (_, text) => {
  it("names calls that the API has", () => {
    const calls = callsIn(text);
    expect(calls.length).toBeGreaterThan(2);
    expect(calls.filter((path) => findRoute(OPERATIONS, path) === null)).toEqual([]);
  });
});

it("the catalogue says of each file what it is", () => {
  const types = objectsOf("dcat:mediaType").map((type) => type.replace(/^.*media-types\//, ""));
  const operations = objectsOf("dcat:downloadURL").map((path) => findRoute(OPERATIONS, path)?.operations[0]);
  expect(types).toEqual(operations.map((operation) => operation?.type ?? "application/json"));
});

it("robots.txt asks programs to leave alone what belongs to one person, and names the sitemap", () => {
  const lines = writeRobots(SITE).split("\n");
  expect(lines).toEqual(expect.arrayContaining(["User-agent: *", "Disallow: /admin", `Sitemap: ${SITE}/sitemap.xml`]));
  expect(lines.filter((line) => line.startsWith("Disallow: /api") || line === "Disallow: /")).toEqual([]);
});
