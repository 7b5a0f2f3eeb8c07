import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { S3 } from "#lib/revisions/testing/small-world.ts";
import { openWritableApi, type WritableApi, type Writing } from "./testing/open-writable-api.ts";

let api: WritableApi;

beforeAll(async () => {
  api = await openWritableApi();
});
afterAll(() => api.close());

/** What databases, parsers and addresses stumble over. */
const NASTY = [
  "\0",
  "a\0b",
  "\u{D800}",
  "\u{202E}x",
  "",
  " ",
  "../..",
  "%00",
  "x".repeat(3000),
  "💥",
  "1e999",
  "__proto__",
];

const NUMBERS = [0, -1, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, 1e300];

const nasty = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, ...NUMBERS, null, true, [], {}),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);

const { slug, title, body, record } = S3;

const page = fc.record({
  title: fc.oneof(fc.constant<unknown>(title), nasty),
  body: fc.oneof(fc.constant<unknown>(body), nasty),
  record: fc.oneof(
    nasty,
    nasty.map((value) => ({ ...(record as object), vendor: value })),
    nasty.map((value) => ({ ...(record as object), altLabels: [value] })),
    nasty.map((value) => ({ ...(record as object), homepage: value, definition: value })),
    nasty.map((value) => ({ ...(record as object), placements: [{ component: value, from: value }] })),
  ),
});

const step = fc.record(
  {
    op: fc.constantFrom("add", "remove", "replace", "move", "copy", "test"),
    path: pointer(),
    from: pointer(),
    value: nasty,
  },
  { requiredKeys: ["op", "path"] },
);

function pointer(): fc.Arbitrary<unknown> {
  return fc.constantFrom<unknown>(
    "",
    "/title",
    "/record",
    "/record/altLabels/-",
    "/record/altLabels/0",
    "/x",
    "x",
    "/~2",
    7,
  );
}

const members = ["revision", "through", "to", "author", "slug", "title", "level", "until", "into"];

const act = fc.dictionary(fc.constantFrom(...members), nasty);

const calls: fc.Arbitrary<[string, Writing]> = fc.oneof(
  page.map((sent): [string, Writing] => ["/offerings", { method: "POST", body: sent }]),
  nasty.map((sent): [string, Writing] => ["/articles", { method: "POST", body: { title: sent, slug: sent } }]),
  page.map((sent): [string, Writing] => [`/offerings/${slug}`, { method: "PUT", etag: "*", body: sent }]),
  fc
    .array(step, { maxLength: 4 })
    .map((sent): [string, Writing] => [
      `/offerings/${slug}`,
      { method: "PATCH", etag: "*", type: "application/json-patch+json", body: sent },
    ]),
  page.map((sent): [string, Writing] => [
    `/offerings/${slug}`,
    { method: "PATCH", etag: "*", type: "application/merge-patch+json", body: sent },
  ]),
  fc
    .tuple(fc.constantFrom("undo", "revert", "rollback", "move", "protect", "merge", "restore"), act, nasty)
    .map(([name, sent, why]): [string, Writing] => [
      `/offerings/${slug}/${name}?${new URLSearchParams({ summary: String(why) })}`,
      { method: "POST", etag: "*", body: sent },
    ]),
);

it("no nonsense that is sent is answered as a fault of ours, alone or in a bulk", async () => {
  const lines: string[] = [];
  await fc.assert(
    fc.asyncProperty(calls, async ([address, writing]) => {
      const dry = `${address}${address.includes("?") ? "&" : "?"}dryRun=true`;
      const { status, body: answered } = await api.call(dry, { ...writing, as: "grace" });
      expect(status, `${address} ${JSON.stringify(writing)} ${JSON.stringify(answered)}`).toBeLessThan(500);
      const op = address.split(/[/?]/)[3] ?? "";
      const ops = { PUT: "replace", PATCH: "patch", POST: op || "create" } as Record<string, string>;
      const { method = "", body: data } = writing;
      lines.push(
        JSON.stringify({ op: ops[method], kind: "offering", slug: op ? slug : undefined, ifMatch: "*", data }),
      );
    }),
    { numRuns: 400 },
  );
  const nastyLines = NASTY.map((name) => JSON.stringify({ op: "delete", kind: "offering", slug: name, ifMatch: name }));
  for (const mode of ["each", "atomic"]) {
    const sent = [...lines, ...nastyLines].join("\n");
    const { status, body: answered } = await api.call(`/bulk?dryRun=true&mode=${mode}`, {
      method: "POST",
      type: "application/x-ndjson",
      body: sent,
      as: "grace",
    });
    const reports = String(answered)
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { status: number });
    expect([status, reports.length, reports.filter((report) => report.status >= 500)]).toEqual([
      200,
      lines.length + nastyLines.length,
      [],
    ]);
  }
}, 120_000);
