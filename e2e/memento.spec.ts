import { expect, test } from "@playwright/test";

const FUTURE = "Sun, 01 Jan 2051 00:00:00 GMT";

/** What is there at once, without following where it leads. */
const wish = (said: string) => ({ headers: { "accept-datetime": said }, maxRedirects: 0 });

test("a wish for an earlier state of a page leads to its revision, which says of which instant it is", async ({
  request,
}) => {
  for (const path of ["/offerings/amazon-s3", "/layers/platform", "/", "/api/v1/offerings/amazon-s3"]) {
    const gate = await request.get(path, wish(FUTURE));
    expect(gate.status(), path).toBe(302);
    expect(gate.headers().vary).toContain("Accept-Datetime");
    const { location = "" } = gate.headers();
    expect(location).toMatch(/\?at=\d+$/);
    const memento = await request.get(location, wish(FUTURE));
    expect(memento.status()).toBe(200);
    const { "memento-datetime": instant = "", link = "" } = memento.headers();
    expect(instant).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    expect(link).toContain(`<${path}>; rel="original timegate"`);
    const again = await request.get(path, wish(instant));
    const same = await request.get(again.headers().location ?? "");
    expect(same.headers()["memento-datetime"]).toBe(instant);
  }
});

test("a page of today tells of its TimeGate and its TimeMap, however often it was sent", async ({ request }) => {
  for (let round = 0; round < 2; round += 1) {
    const page = await request.get("/offerings/amazon-s3");
    expect(page.headers().link).toContain('</offerings/amazon-s3>; rel="original timegate"');
    expect(page.headers().link).toContain('</api/v1/offerings/amazon-s3/timemap?of=page>; rel="timemap"');
    expect(page.headers().vary).toContain("Accept-Datetime");
    expect(page.headers()["memento-datetime"]).toBeUndefined();
  }
  const map = await request.get("/api/v1/offerings/amazon-s3/timemap?of=page");
  expect(map.headers()["content-type"]).toContain("application/link-format");
  expect(await map.text()).toMatch(/\/offerings\/amazon-s3\?at=\d+>;rel="first (?:last )?memento";datetime="/);
});

test("before the first state the first is given; a date that cannot be read is refused", async ({ request }) => {
  const early = await request.get("/", wish("Fri, 31 Oct 2008 00:00:00 GMT"));
  expect(early.headers().location).toBe("/?at=1");
  const page = await request.get("/offerings/amazon-s3", wish("last week"));
  expect([page.status(), page.headers()["content-type"]]).toEqual([400, "text/html; charset=utf-8"]);
  const call = await request.get("/api/v1/taxonomy", wish("last week"));
  expect([call.status(), call.headers()["content-type"]]).toEqual([400, "application/problem+json"]);
});

test("the log is followed as it is, and as events from where one stopped", async ({ request, baseURL }) => {
  const { items, next, head } = await (await request.get("/api/v1/changes?limit=3&include=patch")).json();
  expect(items.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
  expect([next, head > 200]).toEqual([3, true]);
  const lines = await request.get("/api/v1/changes.ndjson?limit=2&since=3");
  expect((await lines.text()).trimEnd().split("\n")).toHaveLength(2);
  const abort = new AbortController();
  const stream = await fetch(`${baseURL}/api/v1/changes/stream?since=0`, {
    headers: { "last-event-id": String(head - 1) },
    signal: abort.signal,
  });
  expect(stream.headers.get("content-type")).toContain("text/event-stream");
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  while (reader && !heard.includes("\ndata:")) heard += (await reader.read()).value ?? "";
  abort.abort();
  expect(heard).toContain(`id: ${head}\nevent: revision\ndata: {"number":${head},`);
});
