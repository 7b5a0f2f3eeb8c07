import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { RequestHandler } from "#lib/http/capture-answer.ts";
import { serveCached } from "#lib/http/serve-cached.ts";
import { type Heard, serveForTest } from "#lib/http/serve-for-test.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { noteMemento } from "./note-memento.ts";
import { withTimeGate } from "./with-time-gate.ts";

let test: TestDatabase;
let page: number;

beforeAll(async () => {
  test = await createTestDatabase();
  const { ids } = await writeSmallWorld(test.db);
  page = ids["amazon-s3"] ?? 0;
});
afterAll(() => test.drop());

const FUTURE = "Sun, 01 Jan 2051 00:00:00 GMT";

/** Answers every address with a page of revision 5, and counts how often. */
const servePage = () => {
  const served = { pages: 0 };
  const handle: RequestHandler = async (request, response) => {
    served.pages += 1;
    const { pathname: path, searchParams } = new URL(request.url ?? "/", "http://wiki.invalid");
    const at = searchParams.get("at") ?? undefined;
    await noteMemento(test.db, { path, subject: { page }, at, clocks: { asOf: null, at: at ? Number(at) : null } });
    response.writeHead(200, { "content-type": "text/html", "surrogate-key": `page:${page}` }).end("<p>A page</p>");
  };
  const { serve } = serveCached(
    withTimeGate(handle, () => test.db),
    { maxBytes: 1e6, site: "http://wiki.example" },
  );
  return { serve, served };
};

async function wish(target: string, said = FUTURE, method = "GET"): Promise<Heard & { pages: number }> {
  const { serve, served } = servePage();
  const { ask } = await serveForTest(serve);
  return { ...(await ask(target, { method, headers: { "accept-datetime": said } })), ...served };
}

it("a wish for a page leads to its revision at or before the instant, and the page is not rendered for it", async () => {
  const { status, headers, pages } = await wish("/offerings/amazon-s3?asOf=2010");
  expect([status, headers.location, pages]).toEqual([302, "/offerings/amazon-s3?asOf=2010&at=5", 0]);
  expect(headers.vary).toBe("Accept-Datetime");
  expect(headers["cache-control"]).toBe("private, no-cache");
  expect(headers.link).toContain('</api/v1/offerings/amazon-s3/timemap?of=page>; rel="timemap"');
  expect(headers.link).toContain('</offerings/amazon-s3?asOf=2010>; rel="original timegate"');
});

it("a wish for the whole stack leads to the revision of the wiki", async () => {
  expect((await wish("/")).headers.location).toBe("/?at=5");
  expect((await wish("/?vendors=aws", "Fri, 31 Oct 2008 00:00:00 GMT", "HEAD")).headers.location).toBe(
    "/?vendors=aws&at=1",
  );
});

it("a date that cannot be read is refused with a page that shows how it is written", async () => {
  const { status, headers, body } = await wish("/offerings/amazon-s3", "yesterday");
  expect([status, headers["content-type"]]).toEqual([400, "text/html; charset=utf-8"]);
  expect(body.toString()).toContain("Fri, 31 Oct 2008 23:59:59 GMT");
});

it.each([
  "/offerings/amazon-s3?at=5",
  "/offerings/nothing",
  "/offerings/amazon-s3/history",
  "/recent",
  "/api/v1/offerings/amazon-s3",
])("a wish counts for nothing at %s", async (target) => {
  const { status, pages } = await wish(target);
  expect([status, pages]).toEqual([200, 1]);
});

it("a page that is kept tells of its TimeGate, and an earlier one of its instant, each time that it is sent", async () => {
  const { serve, served } = servePage();
  const { ask } = await serveForTest(serve);
  const { at } = await test.db.revision.findUniqueOrThrow({ where: { number: 5 } });
  for (let round = 0; round < 2; round += 1) {
    const [today, then] = [await ask("/offerings/amazon-s3"), await ask("/offerings/amazon-s3?at=5")];
    expect(today.headers.link).toContain('</offerings/amazon-s3>; rel="original timegate"');
    expect(today.headers.vary).toContain("Accept-Datetime");
    expect(today.headers["memento-datetime"]).toBeUndefined();
    expect(then.headers["memento-datetime"]).toBe(at.toUTCString());
    expect(then.headers.link).toContain('</offerings/amazon-s3?at=5>; rel="first memento"');
  }
  expect(served.pages).toBe(2);
});
