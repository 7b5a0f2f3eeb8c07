import { parse } from "csv-parse/sync";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenApi, openApi } from "#lib/api/testing/open-api.ts";
import { canonicalGraph, ORIGIN, quadsOfJsonLd, quadsOfTurtle } from "#lib/api/testing/read-graph.ts";
import { shapesOf } from "#lib/formats/rdf/shapes.ts";

let api: OpenApi;
let turtle: string;

beforeAll(async () => {
  api = await openApi();
  turtle = String((await api.call("/api/v1/export.ttl")).body);
});
afterAll(() => api.close());

const storeOf = (text: string): Store => new Store(new Parser().parse(text));

const reportOf = (data: string) => new SHACLValidator(storeOf(shapesOf(ORIGIN))).validate(storeOf(data));

describe("the export as a graph", () => {
  it("is the same in JSON-LD and in Turtle", async () => {
    const { body, headers } = await api.call("/api/v1/export.jsonld");
    const graph = await canonicalGraph(await quadsOfJsonLd(body, "/api/v1/export.jsonld"));
    expect(await canonicalGraph(await quadsOfTurtle(turtle))).toBe(graph);
    expect(headers.get("content-type")).toBe("application/ld+json");
    expect(headers.get("content-disposition")).toBe('attachment; filename="strata.jsonld"');
  });

  it("obeys the shapes that are published", async () => {
    const report = await reportOf(turtle);
    expect(report.results.map(({ focusNode, path, message }) => [focusNode?.value, path, message[0]?.value])).toEqual(
      [],
    );
    expect(report.conforms).toBe(true);
  });

  it("that says something wrong does not obey them", async () => {
    const wrongs: Record<string, string> = {
      "/id/901": "a skos:Concept",
      "/id/902": 'a schema:Service ; skos:prefLabel "Nothing"@en ; schema:name "Nothing" ; strata:status "sold"',
      "/id/903#x": 'a strata:Placement ; strata:role "primary" ; strata:confidence "sourced"',
      "/id/stack": 'skos:prefLabel "The other stack"@en',
    };
    const said = Object.entries(wrongs).map(([subject, wrong]) => `<${ORIGIN}${subject}> ${wrong} .`);
    const { results } = await reportOf([turtle, ...said].join("\n"));
    expect(new Set(results.map(({ focusNode }) => focusNode?.value))).toEqual(
      new Set(Object.keys(wrongs).map((subject) => ORIGIN + subject)),
    );
  });

  it("says what hangs together in both directions", () => {
    const store = storeOf(turtle);
    const skos = "http://www.w3.org/2004/02/skos/core#";
    for (const [there, back] of [
      ["broader", "narrower"],
      ["topConceptOf", "hasTopConcept"],
    ]) {
      const pairs = store.getQuads(null, skos + there, null, null);
      expect(pairs.length).toBeGreaterThan(3);
      for (const { subject, object } of pairs) expect(store.countQuads(object, skos + back, subject, null)).toBe(1);
    }
  });

  it("of an earlier day and state is about where offerings stood then", async () => {
    const subjects = async (query: string) => {
      const store = storeOf(String((await api.call(`/api/v1/export.ttl${query}`)).body));
      return store.countQuads(null, "http://purl.org/dc/terms/subject", null, null);
    };
    const { offerings } = await api.tree("?asOf=2008-10-31");
    expect(await subjects("?asOf=2008-10-31")).toBe(offerings.length);
    expect(await subjects("?at=1")).toBe(0);
  });
});

describe("the export as a table", () => {
  it("has a row for each page, with a byte order mark, CRLF and names in the first row", async () => {
    const { body, headers } = await api.call("/api/v1/export.csv");
    const text = String(body);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="strata.csv"');
    expect(text.replaceAll("\r\n", "").includes("\n")).toBe(false);
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows).toHaveLength(await api.db.page.count());
    expect(rows.find(({ slug }) => slug === "amazon-s3")).toMatchObject({
      kind: "offering",
      title: "Amazon S3",
      vendor: "aws",
      component: "object-storage",
      status: "active",
    });
  });
});
