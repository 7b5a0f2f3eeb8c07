import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onStale } from "#lib/http/stale-keys.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { AMAZON } from "#lib/revisions/testing/small-world.ts";
import type { BulkReport } from "./schemas/bulk.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { openWritableApi, type WritableApi, type Writing } from "./testing/open-writable-api.ts";

let api: WritableApi;

beforeAll(async () => {
  api = await openWritableApi();
});
afterAll(() => api.close());

const create = (slug: string, change: object = {}) => ({
  op: "create",
  kind: "article",
  confirmed: ["similar-name"],
  data: { slug, title: slug, body: "A text.\n", record: {} },
  ...change,
});

const lines = (items: readonly unknown[]): string =>
  items.map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join("\n");

const send = (query: string, items: readonly unknown[], writing: Writing = {}) =>
  api.call(`/bulk${query}`, {
    method: "POST",
    type: "application/x-ndjson",
    body: lines(items),
    as: "grace",
    ...writing,
  });

async function bulk(query: string, items: readonly unknown[], writing: Writing = {}): Promise<BulkReport[]> {
  const called = await send(query, items, writing);
  expect([called.status, called.headers.get("content-type")], JSON.stringify(called.body)).toEqual([
    200,
    "application/x-ndjson",
  ]);
  const reports = String(called.body)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as BulkReport);
  for (const report of reports) expect(faultsBySchema("#/components/schemas/BulkReport", report)).toEqual([]);
  return reports;
}

const told = (reports: BulkReport[]) =>
  reports.map(({ line, status, problem }) => [
    line,
    status,
    ...(problem ? [problem.type.slice("/problems/".length)] : []),
  ]);

describe("line by line", () => {
  it("carries out each, reports in order, and goes on behind what fails", async () => {
    const reports = await bulk("", [
      create("bulk-a"),
      "{ no json",
      "",
      { op: "jump", kind: "article", stranger: 1 },
      { op: "patch", kind: "article", slug: "bulk-a", ifMatch: "*", summary: "Second", data: { title: "Bulk A" } },
      { op: "patch", kind: "article", slug: "bulk-a", data: [{ op: "test", path: "/title", value: "x" }] },
      {
        op: "patch",
        kind: "article",
        slug: "bulk-a",
        ifMatch: "*",
        data: [{ op: "test", path: "/title", value: "x" }],
      },
      { op: "replace", kind: "article", slug: "bulk-a", ifMatch: "*", data: { title: "", body: "x", record: {} } },
      { op: "move", kind: "article", slug: "bulk-a", ifMatch: "*", data: { slug: "bulk-b" } },
      { op: "delete", kind: "article", slug: "bulk-a", ifMatch: "*", summary: "By its old name" },
      { op: "restore", kind: "article", slug: "bulk-b", ifMatch: "*" },
      { op: "delete", kind: "article", slug: "bulk-nothing", ifMatch: "*", summary: "Why" },
    ]);
    expect(told(reports)).toEqual([
      [1, 201],
      [2, 400, "unreadable-body"],
      [4, 422, "invalid-content"],
      [5, 200],
      [6, 428, "precondition-required"],
      [7, 409, "conflict"],
      [8, 422, "invalid-content"],
      [9, 200],
      [10, 200],
      [11, 200],
      [12, 404, "not-found"],
    ]);
    expect(reports[0]).toMatchObject({
      kind: "article",
      slug: "bulk-a",
      changed: true,
      repeated: false,
      dryRun: false,
    });
    expect(reports[7]).toMatchObject({ slug: "bulk-b" });
    const pointers = reports.map(({ problem }) => problem?.errors.map(({ pointer }) => pointer));
    expect(pointers[2]).toEqual(expect.arrayContaining(["/op", ""]));
    expect(pointers[4]).toEqual(["/ifMatch"]);
    expect(pointers[5]).toEqual(["/data/0/value"]);
    expect(pointers[6]).toEqual(["/data/title"]);
    expect(pointers[10]).toEqual(["/slug"]);
    expect((await api.call("/articles/bulk-b/revisions?limit=10")).body).toMatchObject({
      items: [{ origin: "restore" }, {}, {}, { summary: "Second" }, {}],
    });
  });

  it("sees in a line what those before it wrote, and nothing of a dry run", async () => {
    const items = [
      create("seen"),
      { op: "patch", kind: "article", slug: "seen", ifMatch: "*", data: { title: "Seen" } },
    ];
    const length = await api.logLength();
    expect(told(await bulk("?dryRun=true", items))).toEqual([
      [1, 201],
      [2, 404, "not-found"],
    ]);
    expect(await api.logLength()).toBe(length);
    expect(told(await bulk("", items))).toEqual([
      [1, 201],
      [2, 200],
    ]);
  });

  it("sent again under one key makes nothing new", async () => {
    const writing: Writing = { headers: { "idempotency-key": "bulk-key" } };
    const items = [create("key-a"), create("key-b", { key: "own-key" })];
    await bulk("", items, writing);
    const length = await api.logLength();
    const again = await bulk("", items, writing);
    expect(again.map(({ status, repeated }) => [status, repeated])).toEqual([
      [201, true],
      [201, true],
    ]);
    expect(await api.logLength()).toBe(length);
    const [, own] = await bulk("", [create("key-c"), create("key-d", { key: "own-key" })]);
    expect(own).toMatchObject({ status: 422, problem: { type: "/problems/key-reused" } });
  });

  it("counts every line as an edit of the account, and goes on telling when there are none left", async () => {
    const items = Array.from({ length: 32 }, (_, at) => create(`many-${at}`, { data: { title: "" } }));
    const reports = await bulk("", items, { as: "noel" });
    expect(reports.map(({ status }) => status)).toEqual([...new Array<number>(30).fill(422), 429, 429]);
    expect(reports[31]?.retryAfter).toBeGreaterThan(0);
  });

  it("names everything that a line says in vain", async () => {
    const line = { op: "delete", kind: "article", minor: true, confirmed: ["blanking"], data: {}, key: "with space" };
    const [bad] = await bulk("", [line]);
    expect(bad?.problem?.errors.map(({ pointer }) => pointer)).toEqual(["/key"]);
    const [worse] = await bulk("", [{ ...line, key: "fine" }]);
    expect(worse?.problem?.errors.map(({ pointer }) => pointer)).toEqual(["/slug", "/minor", "/confirmed", "/data"]);
  });

  it("gives nobody more than they may do by themselves", async () => {
    expect((await send("", [create("x")], { as: "tess", scope: "read" })).status).toBe(403);
    expect((await send("", [create("x")], { token: "" })).status).toBe(401);
    const [refused] = await bulk("", [{ op: "rollback", kind: "vendor", slug: "aws", ifMatch: "*" }], {
      scope: "edit",
    });
    expect(refused).toMatchObject({ status: 403, problem: { type: "/problems/not-permitted" } });
  });

  it("ends at the line that is one too many", async () => {
    const items = new Array<string>(10_001).fill("x");
    const reports = await bulk("", items);
    expect(reports).toHaveLength(10_001);
    expect(told(reports.slice(-2))).toEqual([
      [10_000, 400, "unreadable-body"],
      [10_001, 413, "too-large"],
    ]);
  });

  it("reports on a line before the next one is sent", async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const sending = writable.getWriter();
    const answered = api.stream("/bulk", readable);
    const encoder = new TextEncoder();
    await sending.write(encoder.encode(`${lines([create("streamed-a")])}\n`));
    const reader = (await answered).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(JSON.parse((await reader?.read())?.value ?? "")).toMatchObject({ line: 1, status: 201 });
    await sending.write(encoder.encode(`${lines([create("streamed-b")])}\n`));
    expect(JSON.parse((await reader?.read())?.value ?? "")).toMatchObject({ line: 2, status: 201 });
    await sending.close();
    expect((await reader?.read())?.done).toBe(true);
  });
});

describe("all or nothing", () => {
  const vendor = { op: "create", kind: "vendor", data: { slug: "acme", title: "Acme", record: {} } };
  const offering = {
    op: "create",
    kind: "offering",
    data: { slug: "acme-store", title: "Acme Store", record: { vendor: "acme", status: "active" } },
  };

  it("carries out all in one transaction, each on what those before it wrote", async () => {
    const heard: string[] = [];
    const stop = onStale((keys) => heard.push(...keys));
    const length = await api.logLength();
    const reports = await bulk("?mode=atomic", [
      vendor,
      offering,
      { op: "patch", kind: "offering", slug: "acme-store", ifMatch: "*", data: { body: "Keeps things.\n" } },
      { op: "merge", kind: "offering", slug: "acme-store", ifMatch: "*", summary: "Same", data: { into: "amazon-s3" } },
      { op: "delete", kind: "vendor", slug: "acme", ifMatch: "*", summary: "Gone" },
    ]);
    stop();
    expect(told(reports)).toEqual([
      [1, 201],
      [2, 201],
      [3, 200],
      [4, 200],
      [5, 200],
    ]);
    expect(await api.logLength()).toBe(length + 6);
    expect(heard).toContain(`page:${reports[0]?.id}`);
    expect((await api.call("/vendors/acme")).status).toBe(410);
  });

  it("carries out nothing where one fails, and names all that do", async () => {
    const length = await api.logLength();
    const heard: string[] = [];
    const stop = onStale((keys) => heard.push(...keys));
    const reports = await bulk("?mode=atomic", [
      create("atomic-a"),
      { op: "patch", kind: "article", slug: "atomic-a", ifMatch: "*", data: { title: "" } },
      "nonsense",
      { op: "patch", kind: "article", slug: "atomic-a", ifMatch: "*", data: { title: "Fine" } },
    ]);
    stop();
    expect(told(reports)).toEqual([
      [1, 424, "not-carried-out"],
      [2, 422, "invalid-content"],
      [3, 400, "unreadable-body"],
      [4, 424, "not-carried-out"],
    ]);
    expect([await api.logLength(), heard]).toEqual([length, []]);
    expect((await api.call("/articles/atomic-a")).status).toBe(404);
    expect(await api.db.page.count({ where: { slug: "atomic-a" } })).toBe(0);
  });

  it("rehearses all together in a dry run", async () => {
    const length = await api.logLength();
    const items = [
      create("dry-atomic"),
      { op: "patch", kind: "article", slug: "dry-atomic", ifMatch: "*", data: { title: "Dry" } },
    ];
    const reports = await bulk("?mode=atomic&dryRun=true", items);
    expect(told(reports)).toEqual([
      [1, 201],
      [2, 200],
    ]);
    expect(reports.map(({ revision, dryRun }) => [revision, dryRun])).toEqual([
      [length + 1, true],
      [length + 2, true],
    ]);
    expect(await api.logLength()).toBe(length);
  });

  it("takes no more lines than the account has turns, and no more than 10,000", async () => {
    const few = await send(
      "?mode=atomic",
      Array.from({ length: 31 }, (_, at) => create(`x-${at}`)),
      { as: "mallory" },
    );
    expect(few).toMatchObject({ status: 413, body: { type: "/problems/too-large" } });
    const many = await send("?mode=atomic", new Array<string>(10_001).fill("x"));
    expect(many).toMatchObject({ status: 413, body: { type: "/problems/too-large" } });
  });

  it("gets through beside others who save the same pages, and so do they", async () => {
    const { tess } = api.people;
    const aws = { ...AMAZON, page: api.ids.aws ?? 0, origin: "edit" as const };
    const edits = Array.from({ length: 12 }, async (_, at) => {
      const { current } = await api.db.page.findUniqueOrThrow({ where: { id: aws.page } });
      return saveRevision(api.db, tess, { ...aws, base: current, title: `Amazon ${at}` });
    });
    const many = Array.from({ length: 3 }, (_, round) =>
      bulk("?mode=atomic", [
        create(`beside-${round}`),
        { op: "patch", kind: "offering", slug: "amazon-s3", ifMatch: "*", data: { body: `Round ${round}.\n` } },
        { op: "patch", kind: "vendor", slug: "aws", ifMatch: "*", data: { body: `Round ${round}.\n` } },
      ]),
    );
    for (const reports of await Promise.all(many)) expect(reports.map(({ status }) => status)).toEqual([201, 200, 200]);
    for (const edit of await Promise.all(edits)) if (!edit.ok) expect(edit.problem.code).toBe("conflict");
  });
});
