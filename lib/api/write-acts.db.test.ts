import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { S3 } from "#lib/revisions/testing/small-world.ts";
import { openWritableApi, type WritableApi, type Writing } from "./testing/open-writable-api.ts";

let api: WritableApi;

beforeAll(async () => {
  api = await openWritableApi();
});
afterAll(() => api.close());

type Written = { slug: string; body: string; outcome: { revision: number; changed: boolean; repeated: boolean } };

/** Makes an article of these texts, one revision each, and returns their numbers. */
async function make(slug: string, texts: string[] = ["One.\n"], writing: Writing = {}): Promise<number[]> {
  const numbers: number[] = [];
  for (const body of texts) {
    const page = { slug, title: slug, body, record: {} };
    const saved = numbers.length
      ? await api.call(`/articles/${slug}`, { method: "PUT", etag: "*", body: page, ...writing })
      : await api.call("/articles?confirmed=similar-name", { method: "POST", body: page });
    expect(saved.status, JSON.stringify(saved.body)).toBeLessThan(300);
    numbers.push((saved.body as Written).outcome.revision);
  }
  return numbers;
}

const act = (address: string, body: unknown, writing: Writing = {}) =>
  api.call(address, { method: "POST", etag: "*", as: "grace", body, ...writing });

const pointers = (body: unknown) =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe("the wiki's acts", () => {
  it("undo takes one revision back and keeps what came after", async () => {
    const text = (first: string, last: string) => `${first}\n\nMiddle.\n\nMore.\n\n${last}\n`;
    const [, second = 0] = await make("undone", [text("A", "B"), text("A2", "B"), text("A2", "B2")]);
    const done = await act("/articles/undone/undo", { revision: second }, { as: "tess" });
    expect(done).toMatchObject({ status: 200, body: { body: text("A", "B2"), outcome: { changed: true } } });
    const again = await act("/articles/undone/undo", { revision: second }, { as: "tess" });
    expect(again).toMatchObject({ status: 409, body: { type: "/problems/nothing-to-undo" } });
  });

  it("undo tells the three contents where later edits changed the same places", async () => {
    const [, second = 0] = await make("stuck", ["One.\n", "Two.\n", "Three.\n"]);
    const refused = await act("/articles/stuck/undo", { revision: second });
    expect(refused).toMatchObject({
      status: 409,
      body: { type: "/problems/cannot-undo", conflict: { theirs: { body: "Three.\n" }, mine: { body: "One.\n" } } },
    });
  });

  it("revert lets the page say again what it said; a stale base is a conflict", async () => {
    const [first = 0, second = 0] = await make("reverted", ["One.\n", "Two.\n", "Three.\n"]);
    const stale = await act("/articles/reverted/revert", { to: first }, { etag: `"r${second}"` });
    expect(stale).toMatchObject({ status: 409, body: { type: "/problems/conflict" } });
    expect(await act("/articles/reverted/revert", { to: first })).toMatchObject({ body: { body: "One.\n" } });
  });

  it("rollback takes back all that the last author did, and needs no body", async () => {
    await make("rolled-back", ["One.\n"]);
    for (const body of ["Two.\n", "Three.\n"])
      await api.call("/articles/rolled-back", {
        method: "PATCH",
        etag: "*",
        as: "noel",
        type: "application/merge-patch+json",
        body: { body },
      });
    const meant = await act("/articles/rolled-back/rollback", { author: "tess" });
    expect(meant).toMatchObject({ status: 409, body: { type: "/problems/conflict" } });
    const done = await api.call("/articles/rolled-back/rollback", { method: "POST", etag: "*", as: "grace" });
    expect(done).toMatchObject({ status: 200, body: { body: "One.\n" } });
  });

  it("move gives another address; the old one leads there, for writes too", async () => {
    await make("old-name");
    const done = await act("/articles/old-name/move", { slug: "new-name", title: "New" });
    expect(done).toMatchObject({ status: 200, body: { slug: "new-name", title: "New" } });
    expect(done.headers.get("content-location")).toBe("/api/v1/articles/new-name");
    const late = await act("/articles/old-name/undo?summary=Why", { revision: 1 });
    expect(late).toMatchObject({ status: 308, body: { location: "/api/v1/articles/new-name/undo?summary=Why" } });
    await make("in-the-way");
    const taken = await act("/articles/new-name/move", { slug: "in-the-way" });
    expect(taken).toMatchObject({ status: 409, body: { type: "/problems/name-taken" } });
  });

  it("protect says who may edit, for a reason; others are refused", async () => {
    await make("protected");
    const silent = await act("/articles/protected/protect", { level: "maintainer" });
    expect([silent.status, pointers(silent.body)]).toEqual([422, ["/query/summary too_small"]]);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const done = await act("/articles/protected/protect?summary=Vandals", { level: "maintainer", until });
    expect(done).toMatchObject({ status: 200, body: { slug: "protected", outcome: { changed: false } } });
    const body = { title: "x", body: "x", record: {} };
    expect(await api.call("/articles/protected", { method: "PUT", etag: "*", body })).toMatchObject({
      status: 403,
      body: { type: "/problems/protected" },
    });
    const bad = await act("/articles/protected/protect?summary=x", { level: "nobody", until: "soon" });
    expect(pointers(bad.body).map((fault) => fault.split(" ")[0])).toEqual(["/level", "/until"]);
  });

  it("merge makes one offering of two and answers with the one that stays", async () => {
    const { slug, title, body, record } = { ...S3, slug: "s3-copy", title: "Copy" };
    const sent = { slug, title, body, record };
    expect((await api.call("/offerings?confirmed=similar-name", { method: "POST", body: sent })).status).toBe(201);
    const unknown = await act("/offerings/s3-copy/merge?summary=Same", { into: "nothing-like-it" });
    expect([unknown.status, pointers(unknown.body)]).toEqual([422, ["/into unknown-page"]]);
    const done = await act("/offerings/s3-copy/merge?summary=Same", { into: "amazon-s3" });
    expect(done).toMatchObject({ status: 200, body: { slug: "amazon-s3" } });
    expect((await api.call("/offerings/s3-copy")).status).toBe(308);
    expect((await act("/articles/old-name/merge?summary=x", { into: "x" })).status).toBe(404);
  });
});

describe("Idempotency-Key", () => {
  const once = (key: string) => ({ headers: { "idempotency-key": key } });

  it("sent again makes nothing new, for every kind of write, whatever became of the page since", async () => {
    const [, second = 0] = await make("keyed", ["One.\n", "Two.\n"]);
    const rounds: [string, string, Writing][] = [
      ["k-undo", "/articles/keyed/undo", { method: "POST", etag: "*", body: { revision: second } }],
      ["k-put", "/articles/keyed", { method: "PUT", etag: "*", body: { title: "Keyed", body: "P\n", record: {} } }],
      ["k-revert", "/articles/keyed/revert", { method: "POST", etag: "*", body: { to: second } }],
      ["k-rollback", "/offerings/amazon-s3/rollback", { method: "POST", etag: "*" }],
      ["k-protect", "/articles/keyed/protect?summary=x", { method: "POST", etag: "*", body: { level: "trusted" } }],
      ["k-move", "/articles/keyed/move", { method: "POST", etag: "*", body: { slug: "keyed-elsewhere" } }],
      ["k-delete", "/articles/keyed-elsewhere?summary=Spam", { method: "DELETE", etag: "*" }],
      ["k-restore", "/articles/keyed-elsewhere/restore", { method: "POST", etag: "*", body: {} }],
    ];
    for (const [key, address, writing] of rounds) {
      if (key === "k-rollback") {
        const body = [{ op: "replace", path: "/body", value: "By Noel.\n" }];
        const edit: Writing = { method: "PATCH", etag: "*", as: "noel", type: "application/json-patch+json", body };
        expect((await api.call("/offerings/amazon-s3", edit)).status).toBe(200);
      }
      const sending = { ...writing, as: "grace", ...once(key) } as const;
      const first = await api.call(address, sending);
      expect(first.status, `${key} ${JSON.stringify(first.body)}`).toBe(200);
      const length = await api.logLength();
      const acts = await api.db.auditEvent.count();
      const again = await api.call(address, sending);
      const { outcome, ...page } = first.body as Written;
      expect(again, key).toMatchObject({ status: 200, body: { ...page, outcome: { ...outcome, repeated: true } } });
      expect([await api.logLength(), await api.db.auditEvent.count()], key).toEqual([length, acts]);
    }
  });

  it("of a page that was made is answered as then, also where its name is that of another", async () => {
    const body = { slug: "made-once", title: "Made once", body: "Text.\n", record: {} };
    const sending: Writing = { method: "POST", body, ...once("k-create") };
    const first = await api.call("/articles", sending);
    const again = await api.call("/articles", sending);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toMatchObject({ outcome: { ...(first.body as Written).outcome, repeated: true } });
    expect(again.headers.get("location")).toBe("/api/v1/articles/made-once");
  });

  it("with another body, base, method or address is 422", async () => {
    const body = { title: "Reused", body: "Text.\n", record: {} };
    const [number] = await make("reused");
    const first: Writing = { method: "PUT", etag: "*", body, ...once("k-reused") };
    expect((await api.call("/articles/reused", first)).status).toBe(200);
    const others: [string, Writing][] = [
      ["/articles/reused", { ...first, body: { ...body, body: "Other.\n" } }],
      ["/articles/reused", { ...first, etag: `"r${number}"` }],
      ["/articles/reused?minor=true", first],
      ["/articles/made-once", first],
      ["/articles/reused/revert", { ...first, method: "POST", body: { to: number } }],
      ["/articles?confirmed=similar-name", { ...first, method: "POST", body }],
    ];
    for (const [address, writing] of others)
      expect(await api.call(address, writing), address).toMatchObject({
        status: 422,
        body: { type: "/problems/key-reused" },
      });
  });

  it("sent by several at once makes one revision, also of an act that is proposed anew each time", async () => {
    await make("at-once", ["One.\n"]);
    await make("at-once-edited", ["One.\n"]);
    const edit: Writing = {
      method: "PATCH",
      etag: "*",
      as: "noel",
      type: "application/merge-patch+json",
      body: { body: "N\n" },
    };
    await api.call("/articles/at-once", edit);
    const length = await api.logLength();
    const rollback: Writing = { method: "POST", etag: "*", as: "grace", ...once("k-at-once") };
    const done = await Promise.all(Array.from({ length: 5 }, () => api.call("/articles/at-once/rollback", rollback)));
    expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(done.filter(({ body }) => !(body as Written).outcome.repeated)).toHaveLength(1);
    expect(await api.logLength()).toBe(length + 1);
  });

  it("that is empty, too long or not in ASCII is refused", async () => {
    for (const key of ["", " x y ", "x".repeat(201)]) {
      const refused = await api.call("/articles", { method: "POST", body: { title: "x" }, ...once(key) });
      expect([refused.status, pointers(refused.body)]).toEqual([400, ["/header/Idempotency-Key invalid"]]);
    }
  });
});

describe("dryRun=true", () => {
  const tables = ["revision", "page", "slug", "idempotencyKey", "auditEvent", "heldEdit", "notification"] as const;
  const counts = () => Promise.all(tables.map((table) => (api.db[table] as { count(): Promise<number> }).count()));

  it("answers exactly what the write then answers, and writes nothing", async () => {
    const text = (first: string, last: string) => `${first}\n\nMiddle.\n\nMore.\n\n${last}\n`;
    const [first = 0, second = 0] = await make("tried", [text("A", "B"), text("A2", "B")]);
    const base = `"r${first}"`;
    const page = (body: string) => ({ title: "tried", body, record: {} });
    const writes: [string, Writing][] = [
      ["/articles?", { method: "POST", body: { slug: "tried-new", title: "Tried", body: "", record: {} } }],
      ["/articles?confirmed=similar-name&", { method: "POST", body: { slug: "tried-new", title: "Tried new" } }],
      ["/articles/tried?", { method: "PUT", etag: base, body: page(text("A", "B3")) }],
      ["/articles/tried?", { method: "PUT", etag: base, body: page(text("A4", "B")) }],
      ["/articles/tried?", { method: "PUT", etag: base, body: { title: 1, record: { x: 1 } } }],
      ["/articles/tried/undo?", { method: "POST", etag: "*", body: { revision: second } }],
      ["/articles/tried/revert?", { method: "POST", etag: "*", body: { to: first } }],
      ["/articles/tried/move?", { method: "POST", etag: "*", body: { slug: "tried-elsewhere" } }],
      ["/articles/tried-elsewhere/protect?summary=x&", { method: "POST", etag: "*", body: { level: "trusted" } }],
      [
        "/articles/tried-elsewhere?summary=x&",
        { method: "DELETE", etag: "*", headers: { "idempotency-key": "k-dry" } },
      ],
      ["/articles/tried-elsewhere?summary=x&", { method: "DELETE", etag: "*" }],
      ["/articles/tried-elsewhere/restore?", { method: "POST", etag: "*" }],
    ];
    for (const [address, writing] of writes) {
      const before = await counts();
      const tried = await api.call(`${address}dryRun=true`, { ...writing, as: "grace" });
      expect(await counts(), address).toEqual(before);
      const done = await api.call(`${address}dryRun=false`, { ...writing, as: "grace" });
      expect(comparable(tried.body), address).toEqual(comparable(done.body));
      expect([tried.status, tried.headers.get("etag")], address).toEqual([done.status, done.headers.get("etag")]);
      if (tried.status < 300) expect(tried.body).toMatchObject({ outcome: { dryRun: true } });
    }
  });

  /** Numbers are given once, whoever asks for them, and time goes on. */
  function comparable(body: unknown): unknown {
    const { id: _, uri: __, instance: ___, outcome, revision, ...rest } = body as Record<string, object>;
    return { ...rest, outcome: { ...outcome, dryRun: null }, revision: { ...revision, at: null } };
  }

  it("leaves what readers see as it is", async () => {
    const etag = await api.etagOf("/vendors/aws");
    const body = { body: "Nothing of this is kept.\n" };
    const writing: Writing = { method: "PATCH", etag, type: "application/merge-patch+json", body };
    expect(await api.call("/vendors/aws?dryRun=true", writing)).toMatchObject({ status: 200, body });
    expect(await api.etagOf("/vendors/aws")).toBe(etag);
  });
});

describe("rate limits", () => {
  it("are told by every answer to a write, and 429 says when to come back", async () => {
    const sending: Writing = { method: "POST", as: "mallory", body: { title: "" } };
    const first = await api.call("/articles", sending);
    expect(first.headers.get("ratelimit-policy")).toBe('"edit";q=30;w=60, "edit-address";q=60;w=60');
    expect(first.headers.get("ratelimit")).toMatch(/^"edit";r=29;t=\d+, "edit-address";r=59;t=\d+$/);
    for (let turn = 2; turn <= 30; turn += 1) await api.call("/articles", sending);
    const refused = await api.call("/articles", sending);
    expect(refused).toMatchObject({ status: 429, body: { type: "/problems/too-many-requests" } });
    expect(refused.headers.get("ratelimit")).toMatch(/^"edit";r=0;/);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await api.call("/articles")).headers.has("ratelimit")).toBe(false);
  });
});
