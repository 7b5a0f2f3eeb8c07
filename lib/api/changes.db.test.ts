import { applyPatch } from "rfc6902";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { collectKeys } from "#lib/http/surrogate-keys.ts";
import type { LogItem } from "#lib/recent/log-item.ts";
import type { LogPart } from "#lib/recent/read-log.ts";
import { AMAZON, S3, WORLD } from "#lib/revisions/testing/small-world.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;

beforeAll(async () => {
  api = await openSmallApi();
  const placements = (S3.record as { placements: object[] }).placements;
  await api.edit(S3, { slug: "s3", title: "Simple Storage Service" });
  await api.edit({ ...S3, slug: "s3" }, { record: { ...(S3.record as object), altLabels: ["S3"], placements } });
  await api.edit(AMAZON, { body: "Rents machines.\n", summary: "A secret" });
});
afterAll(() => api.close());

async function read(query: string): Promise<LogPart & { link: string }> {
  const called = await api.call(`/changes${query}`);
  expect(called.status, JSON.stringify(called.body)).toBe(200);
  expect(faultsBySchema("#/components/schemas/ChangeLog", called.body)).toEqual([]);
  return { ...(called.body as LogPart), link: called.headers.get("link") ?? "" };
}

const numbersOf = ({ items }: LogPart): number[] => items.map(({ number }) => number);

describe("the log as the API tells it", () => {
  it("begins at the first revision and holds every one, the oldest first", async () => {
    const all = await read("");
    expect(numbersOf(all)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(all).toMatchObject({ next: 8, head: 8 });
    expect(all.link).not.toContain('rel="next"');
  });

  it("goes on after the number that it named, until that is the head", async () => {
    const first = await read("?limit=3");
    expect([numbersOf(first), first.next, first.head]).toEqual([[1, 2, 3], 3, 8]);
    expect(first.link).toContain('</api/v1/changes?limit=3&since=3>; rel="next"');
    const last = await read("?limit=3&since=6");
    expect([numbersOf(last), last.next]).toEqual([[7, 8], 8]);
    expect(await read("?since=8")).toMatchObject({ items: [], next: 8, head: 8 });
  });

  it("names a page as each revision names it, not as it is called today", async () => {
    const { items } = await read("?since=4");
    expect(items.map(({ page: { slug, title } }) => [slug, title])).toEqual([
      ["amazon-s3", "Amazon S3"],
      ["s3", "Simple Storage Service"],
      ["s3", "Amazon S3"],
      ["aws", "Amazon Web Services"],
    ]);
  });

  it("leaves out what a filter leaves out, and goes on past it", async () => {
    expect(await read("?kind=layer&limit=2")).toMatchObject({ items: [{ number: 1 }], next: 8 });
    expect(await read("?kind=article")).toMatchObject({ items: [], next: 8, head: 8 });
    const { items } = await read("?kind=vendor&limit=1");
    const page = items[0]?.page.id ?? 0;
    expect(numbersOf(await read(`?page=${page}`))).toEqual([4, 8]);
    expect((await read(`?page=${page}&limit=1`)).next).toBe(4);
  });

  it("gives the patch from the state before, of which each state can be made again", async () => {
    const { items } = await read("?include=patch,content");
    const states = new Map<number, object>();
    for (const { page, parent, patch, content } of items) {
      const state = parent === null ? {} : structuredClone(states.get(page.id) ?? {});
      expect(applyPatch(state, patch ?? []).filter(Boolean)).toEqual([]);
      const { body: _, ...said } = content ?? { body: "" };
      expect(state).toEqual(said);
      states.set(page.id, state);
    }
    expect(items[6]?.patch).toContainEqual({ op: "replace", path: "/record/altLabels/0", value: "S3" });
    expect(items.map(({ content }) => content?.body)).toEqual([
      ...WORLD.map(({ body }) => body),
      S3.body,
      S3.body,
      "Rents machines.\n",
    ]);
    const [plain] = (await read("?limit=1")).items;
    expect([plain && "patch" in plain, plain && "content" in plain]).toEqual([false, false]);
  });

  it("is had as lines too, with the same items and the same way on", async () => {
    const byAccept = await api.call("/changes?limit=3", { headers: { accept: "application/x-ndjson" } });
    const bySuffix = await api.call("/changes.ndjson?limit=3");
    expect(bySuffix.headers.get("content-type")).toBe("application/x-ndjson");
    expect(byAccept.body).toBe(bySuffix.body);
    const lines = String(bySuffix.body).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line): LogItem => JSON.parse(line))).toEqual((await read("?limit=3")).items);
    expect(bySuffix.headers.get("link")).toContain('since=3>; rel="next"');
  });

  it("answers in good time where texts are long: fewer at once, at least one", async () => {
    const long = `\`\`\`\n${"A long line of a text.\n".repeat(5_300)}\`\`\`\n`;
    for (let edit = 0; edit < 9; edit += 1) await api.edit(AMAZON, { body: `${long}${edit}.\n` });
    const first = await read("?since=8&include=content");
    expect([numbersOf(first), first.next, first.head]).toEqual([[9, 10, 11, 12, 13, 14, 15, 16], 16, 17]);
    const last = await read("?since=16&include=content");
    expect([numbersOf(last), last.next]).toEqual([[17], 17]);
    expect(numbersOf(await read("?since=8&include=patch"))).toHaveLength(9);
  });

  it("refuses a number beyond its end: that is of another log", async () => {
    const { status, body } = await api.call("/changes?since=4711");
    expect([status, body]).toMatchObject([400, { errors: [{ pointer: "/query/since", code: "beyond-head" }] }]);
  });

  it("is made anew with every change", async () => {
    const { keys, result } = collectKeys(() => api.call("/changes"));
    await result;
    expect([...keys]).toEqual(["changes"]);
  });

  it("tells nothing of what is hidden", async () => {
    const { sue } = await writePeople(api.db);
    await api.db.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (8, true, true, true, 'a test', ${sue.id}::uuid)`;
    const { items } = await read("?since=7&limit=2&include=patch,content");
    const [hidden, next] = items;
    expect(hidden).toMatchObject({
      page: { slug: null, title: null },
      by: null,
      byName: null,
      summary: null,
      actor: null,
      coAuthors: [],
      patch: null,
      content: null,
    });
    expect(next).toMatchObject({ parent: 8, patch: null, content: { slug: "aws" } });
    expect(JSON.stringify(items.slice(0, 1))).not.toMatch(/secret|Rents|ada/i);
  });
});
