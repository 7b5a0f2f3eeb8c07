import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connectDatabase } from "#lib/db/client.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { addressOf, badValueOf, DOCUMENTED_CALLS, exampleOf, leastAddressOf } from "./testing/documented-calls.ts";
import { type Called, callApi, type OpenApi, openApi } from "./testing/open-api.ts";

type ProblemBody = { type: string; status: number; errors: { pointer: string; code: string; detail: string }[] };

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

function problemOf(called: Called, status: number): ProblemBody {
  expect([called.status, called.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  expect(faultsBySchema("#/components/schemas/Problem", called.body)).toEqual([]);
  expect(called.body).toMatchObject({ status });
  return called.body as ProblemBody;
}

describe.each(DOCUMENTED_CALLS)("$operationId", (documented) => {
  const { path, address, query, statuses, schema, operationId } = documented;
  const withoutCursor = query.filter(({ name }) => name !== "cursor");

  it("takes every parameter that it documents and answers as it documents", async () => {
    for (const more of [
      [],
      ...withoutCursor.map((parameter): [string, string][] => [[parameter.name, exampleOf(parameter)]]),
    ]) {
      const called = await api.call(leastAddressOf(documented, more));
      expect(called.status, JSON.stringify(called.body)).toBe(200);
      expect(called.headers.get("content-type")).toBe("application/json");
      expect(faultsBySchema(schema, called.body), `${address} with ${more}`).toEqual([]);
    }
  });

  it("names all faults of a call at once", async () => {
    const bad = withoutCursor.map((parameter): [string, string] => [parameter.name, badValueOf(parameter)]);
    const { errors } = problemOf(await api.call(addressOf(address, [...bad, ["nonsense", "1"], ["a/b", ""]])), 400);
    const pointers = new Set(errors.map(({ pointer }) => pointer.replace(/(\/query\/[^/]*).*/, "$1")));
    expect([...pointers].toSorted()).toEqual(
      [...bad.map(([name]) => `/query/${name}`), "/query/nonsense", "/query/a~1b"].toSorted(),
    );
    expect(errors.every(({ detail }) => detail.length > 10)).toBe(true);
  });

  it("refuses a parameter that is given twice, and a cursor of another list", async () => {
    for (const parameter of query) {
      const twice: [string, string][] = [0, 1].map(() => [parameter.name, exampleOf(parameter)]);
      const { errors } = problemOf(await api.call(leastAddressOf(documented, twice)), 400);
      expect(errors).toContainEqual(
        expect.objectContaining({ pointer: `/query/${parameter.name}`, code: "repeated-parameter" }),
      );
    }
    if (query.length > withoutCursor.length)
      problemOf(await api.call(leastAddressOf(documented, [["cursor", "e30"]])), 400);
  });

  it("says which parameters are missing", async () => {
    const needed = query.filter(({ required }) => required).map(({ name }) => `/query/${name}`);
    if (needed.length === 0) return;
    expect(problemOf(await api.call(address), 400).errors.map(({ pointer }) => pointer)).toEqual(needed);
  });

  it("answers 404 where the path names nothing, whatever stands there", async () => {
    if (!path.includes("{")) return;
    expect(statuses).toContain(404);
    for (const name of ["no-such-page", "0", "%00", "%E0%A4", "..%2F", "x".repeat(3000)])
      problemOf(await api.call(path.replace("{name}", name).replace("{number}", "999999")), 404);
  });

  it("takes the methods that it documents and tells so of every other", async () => {
    const whole = leastAddressOf(documented);
    const writes = ["POST", "PUT", "PATCH", "DELETE"].filter((method) => documented.methods.includes(method));
    const allow = ["GET", "HEAD", ...writes, "OPTIONS"];
    const allowed = (called: Called) => called.headers.get("allow")?.split(", ").toSorted();
    const [got, head] = [await api.call(whole), await api.call(whole, "HEAD")];
    expect([head.status, head.body, head.headers.get("etag")]).toEqual([200, null, got.headers.get("etag")]);
    const options = await api.call(whole, "OPTIONS");
    expect([options.status, allowed(options)]).toEqual([204, allow.toSorted()]);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      if (writes.includes(method)) continue;
      const refused = await api.call(whole, method);
      problemOf(refused, 405);
      expect(allowed(refused)).toEqual(allow.toSorted());
    }
  });

  it("can be read from any page of the web and leads to its description, also when it fails", async () => {
    for (const called of [await api.call(leastAddressOf(documented)), await api.call(`${address}?nonsense=1`)]) {
      expect(called.headers.get("access-control-allow-origin")).toBe("*");
      expect(called.headers.get("link")).toContain('</api/v1/openapi.json>; rel="service-desc"');
    }
  });

  it("answers 503 while the database is away, unless it needs none", async () => {
    vi.mocked(console.error).mockImplementation(() => undefined);
    const away = connectDatabase("postgresql://nobody@127.0.0.1:1/nothing");
    const called = await callApi(() => away, leastAddressOf(documented));
    await away.$disconnect();
    if (called.status === 200) return expect(NEED_NO_DATABASE).toContain(operationId);
    problemOf(called, 503);
    expect(called.headers.get("retry-after")).toBe("5");
    expect(console.error).toHaveBeenCalledOnce();
    vi.mocked(console.error).mockClear();
  });
});

/** The description of the API, and what a client of the reconciliation service asks first. */
const NEED_NO_DATABASE = [
  "getIndex",
  "getOpenApi",
  "getSchema",
  "checkLive",
  "reconcile",
  "suggestTypes",
  "suggestProperties",
  "proposeProperties",
];

describe("an address that the API does not have", () => {
  it("is answered with a problem that names those most like it", async () => {
    const { errors } = problemOf(await api.call("/api/v1/offering"), 404);
    expect(errors[0]?.detail).toContain("/api/v1/offerings");
    for (const address of [
      "/api/v2",
      "/api/v1/",
      "/api/v1/offerings/",
      "/api/v1/offerings/amazon-s3/revisions/1",
      "/api/%2e%2e",
      "/api/x",
    ])
      problemOf(await api.call(address), 404);
  });
});
