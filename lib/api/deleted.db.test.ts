import { afterAll, beforeAll, expect, it } from "vitest";
import { article, openSmallWiki, type SmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { S3 } from "#lib/revisions/testing/small-world.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { callApi } from "./testing/open-api.ts";

let wiki: SmallWiki;

beforeAll(async () => {
  wiki = await openSmallWiki();
});
afterAll(() => wiki.drop());

const call = (address: string) => callApi(() => wiki.db, `/api/v1${address}`);

it("a deleted page is gone with a problem, in no list, and keeps its history and what it was", async () => {
  await wiki.save(article("short-lived"));
  const { number } = await wiki.save(await wiki.editOf(article("short-lived"), { deleted: true }));
  const gone = await call("/articles/short-lived");
  expect([gone.status, gone.headers.get("content-type")]).toEqual([410, "application/problem+json"]);
  expect(faultsBySchema("#/components/schemas/Problem", gone.body)).toEqual([]);
  expect((await call(`/articles/short-lived?at=${number}`)).status).toBe(410);
  expect(await call(`/articles/short-lived?at=${number - 1}`)).toMatchObject({
    status: 200,
    body: { title: "short-lived" },
  });
  expect(await call("/articles")).toMatchObject({ status: 200, body: { items: [], total: 0 } });
  expect(await call("/articles/short-lived/revisions")).toMatchObject({
    status: 200,
    body: { items: [{ number }, { number: number - 1 }] },
  });
});

it("a merged page leads to what it was merged into, and keeps its history", async () => {
  const copy = { ...S3, slug: "copy-of-s3", title: "Copy", record: { vendor: "aws", status: "active" } };
  await wiki.save(copy);
  await wiki.save(await wiki.editOf(copy, { deleted: true, mergedInto: wiki.idOf("amazon-s3") }));
  expect(await call("/offerings/copy-of-s3")).toMatchObject({
    status: 308,
    body: { location: "/api/v1/offerings/amazon-s3" },
  });
  expect(await call("/offerings/copy-of-s3/revisions")).toMatchObject({ status: 200, body: { items: [{}, {}] } });
});
