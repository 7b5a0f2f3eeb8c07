import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenApi, openApi } from "./testing/open-api.ts";

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function rowsOf(address: string): Promise<Record<string, string>[]> {
  const { status, body } = await api.call(address);
  expect(status, String(body)).toBe(200);
  return parse<Record<string, string>>(String(body), { bom: true, columns: true });
}

describe.each(["layers", "components", "vendors", "offerings", "models", "articles"])("the table of %s", (list) => {
  it("has the rows of the list, in its order, and is taken away under its name", async () => {
    const rows = await rowsOf(`/api/v1/${list}.csv?limit=500`);
    const { items } = await api.list(`${list}?limit=500`);
    expect(rows.map(({ id, title }) => [id, title])).toEqual(items.map(({ id, title }) => [String(id), title]));
    const { headers } = await api.call(`/api/v1/${list}`, { headers: { accept: "text/csv" } });
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe(`attachment; filename="${list}.csv"`);
  });
});

describe("the table of offerings", () => {
  it("says where each stood on the day", async () => {
    const at = async (asOf: string) =>
      (await rowsOf(`/api/v1/offerings.csv?asOf=${asOf}&limit=500`)).find(({ slug }) => slug === "amazon-s3");
    expect(await at("2008-10-31")).toMatchObject({
      vendor: "aws",
      component: "object-storage",
      launched: "2006-03-14",
    });
    expect(await at("2006-01-01")).toBeUndefined();
  });

  it("leaves those cells empty that were not asked for", async () => {
    const [row] = await rowsOf("/api/v1/offerings.csv?fields=title,record.status&limit=1");
    expect(row).toMatchObject({ vendor: "", component: "", definition: "", updated: "" });
    expect([row?.title, row?.status]).not.toContain("");
  });
});

it("the tree as a table has a row for each offering that stands in it, and one for each empty component", async () => {
  const rows = await rowsOf("/api/v1/taxonomy.csv?asOf=2008-10-31");
  const { tree, offerings } = await api.tree("?asOf=2008-10-31");
  const empty = tree.layers.flatMap(({ components }) => components.filter((one) => one.offerings.length === 0));
  expect(rows).toHaveLength(offerings.length + empty.length);
  expect(rows.filter(({ offering }) => offering !== "").map(({ offering }) => offering)).toEqual(
    offerings.map(({ slug }) => slug),
  );
});

it("the placements as a table have a row for each", async () => {
  const rows = await rowsOf("/api/v1/placements.csv?vendor=aws&limit=500");
  const { total } = await api.list("placements?vendor=aws&limit=500");
  expect(rows).toHaveLength(total);
  expect(rows).toContainEqual(
    expect.objectContaining({ offering: "amazon-s3", layer: "infrastructure", from: "2006-03-14", holds: "true" }),
  );
});
