import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AMAZON, S3, S3_PLACEMENT } from "#lib/revisions/testing/small-world.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { openWritableApi, type WritableApi, type Writing } from "./testing/open-writable-api.ts";

const MERGE = "application/merge-patch+json";
const JSON_PATCH = "application/json-patch+json";

let api: WritableApi;

beforeAll(async () => {
  api = await openWritableApi();
});
afterAll(() => api.close());

const article = (slug: string, change: object = {}) => ({
  slug,
  title: slug,
  body: "A text.\n",
  record: {},
  ...change,
});

/** Makes an article and returns its ETag. */
async function make(slug: string, change: object = {}): Promise<string> {
  const made = await api.call("/articles?confirmed=similar-name", { method: "POST", body: article(slug, change) });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.headers.get("etag") ?? "";
}

const put = (address: string, etag: string, body: unknown, writing: Writing = {}) =>
  api.call(address, { method: "PUT", etag, body, ...writing });

const patch = (address: string, etag: string, body: unknown, writing: Writing = {}) =>
  api.call(address, { method: "PATCH", etag, body, type: Array.isArray(body) ? JSON_PATCH : MERGE, ...writing });

const pointers = (body: unknown) =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe("a new page", () => {
  it("is made at the slug that is sent and answered as it is read", async () => {
    const made = await api.call("/articles?summary=Begin", { method: "POST", body: article("made-here") });
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe("/api/v1/articles/made-here");
    expect(faultsBySchema("#/components/schemas/ArticleWritten", made.body)).toEqual([]);
    const read = await api.call("/articles/made-here");
    const { outcome, ...page } = made.body as { outcome: object; revision: { number: number } };
    expect(page).toEqual(read.body);
    expect(made.headers.get("etag")).toBe(read.headers.get("etag"));
    expect(outcome).toEqual({
      revision: page.revision.number,
      changed: true,
      merged: false,
      repeated: false,
      dryRun: false,
    });
    expect(page.revision).toMatchObject({ by: "tess", summary: "Begin" });
  });

  it("has the slug that its title suggests where none is sent", async () => {
    const made = await api.call("/articles", { method: "POST", body: { title: "Some Réal Words" } });
    expect([made.status, made.headers.get("location")]).toEqual([201, "/api/v1/articles/some-real-words"]);
  });

  it("asks first where one of a similar name exists", async () => {
    await make("similar-one", { title: "Similar one" });
    const body = article("similar-two", { title: "Similar one" });
    const asked = await api.call("/articles", { method: "POST", body });
    expect(asked).toMatchObject({ status: 422, body: { type: "/problems/needs-confirmation" } });
    expect(pointers(asked.body)).toEqual(["/title similar-name"]);
    expect((asked.body as { detail: string }).detail).toContain("confirmed=similar-name");
    expect((await api.call("/articles?confirmed=similar-name", { method: "POST", body })).status).toBe(201);
  });

  it("is refused at an address that another has", async () => {
    await make("taken");
    const body = article("taken");
    const refused = await api.call("/articles?confirmed=similar-name", { method: "POST", body });
    expect(refused).toMatchObject({ status: 409, body: { type: "/problems/name-taken" } });
  });

  it("is refused with all its faults at once, of its form and of its content", async () => {
    const body = { title: 7, body: "<script>no</script>", record: { references: [{ url: "x" }] }, stranger: 1 };
    const refused = await api.call("/articles", { method: "POST", body });
    expect(refused.status).toBe(422);
    const found = pointers(refused.body);
    expect(found).toContain("/title invalid_type");
    expect(found).toContain("/stranger unrecognized_keys");
    expect(found.some((fault) => fault.startsWith("/body "))).toBe(true);
    expect(found.some((fault) => fault.startsWith("/record/references/0"))).toBe(true);
  });
});

describe("PUT", () => {
  it("takes the page as it was read, changed", async () => {
    const etag = await make("whole");
    const read = (await api.call("/articles/whole")).body as object;
    const saved = await put("/articles/whole?summary=Again&minor=true", etag, { ...read, title: "Another title" });
    expect(saved).toMatchObject({ status: 200, body: { title: "Another title", outcome: { changed: true } } });
    expect(saved.headers.get("content-location")).toBe("/api/v1/articles/whole");
    expect(await api.etagOf("/articles/whole")).toBe(saved.headers.get("etag"));
    expect((await api.call("/articles/whole/revisions")).body).toMatchObject({
      items: [{ summary: "Again", minor: true, origin: "api" }, {}],
    });
  });

  it("that says what the page says makes nothing and says so", async () => {
    const etag = await make("same");
    const saved = await put("/articles/same", etag, article("same"));
    expect(saved).toMatchObject({ status: 200, body: { outcome: { changed: false } } });
    expect(saved.headers.get("etag")).toBe(etag);
  });

  it("cannot give the page another name, id or kind", async () => {
    const etag = await make("named");
    const refused = await put("/articles/named", etag, { ...article("other"), id: 1, kind: "vendor" });
    expect(refused.status).toBe(422);
    expect(pointers(refused.body)).toEqual(["/id read-only", "/kind read-only", "/slug read-only"]);
  });

  it("on a stale base that merges cleanly is merged and says so", async () => {
    const text = (first: string, last: string) => `${first}\n\nMiddle.\n\nMore.\n\n${last}\n`;
    const etag = await make("merged", { body: text("One.", "Two.") });
    await put("/articles/merged", etag, article("merged", { body: text("First.", "Two.") }));
    const saved = await put("/articles/merged", etag, article("merged", { body: text("One.", "Last.") }));
    expect(saved).toMatchObject({
      status: 200,
      body: { body: text("First.", "Last."), outcome: { merged: true, changed: true } },
    });
  });

  it("on a stale base that does not merge is 409 with base, theirs and mine", async () => {
    const etag = await make("torn", { body: "One.\n" });
    const theirs = await put("/articles/torn", etag, article("torn", { body: "Two.\n" }));
    const refused = await put("/articles/torn", etag, article("torn", { body: "Three.\n" }));
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: "/problems/conflict",
        conflict: { base: { body: "One.\n" }, theirs: { body: "Two.\n" }, mine: { body: "Three.\n" } },
      },
    });
    const { conflict } = refused.body as { conflict: { current: number } };
    expect(`"r${conflict.current}"`).toBe(theirs.headers.get("etag"));
  });
});

describe("If-Match", () => {
  it("is asked for by every change: 428", async () => {
    await make("versioned");
    for (const [method, address, body] of [
      ["PUT", "", article("versioned")],
      ["DELETE", "?summary=Why", undefined],
      ["POST", "/undo", { revision: 1 }],
      ["POST", "/move", { slug: "other" }],
    ] as const) {
      const refused = await api.call(`/articles/versioned${address}`, { method, body, as: "grace" });
      expect([refused.status, pointers(refused.body)]).toEqual([428, ["/header/If-Match missing"]]);
    }
  });

  it("that is weak or names no revision of this page is 412, with a sentence", async () => {
    const etag = await make("matched");
    const foreign = await api.etagOf("/vendors/aws");
    for (const tag of [`W/${etag}`, foreign, '"r99999"', '"something"']) {
      const refused = await put("/articles/matched", tag, article("matched"));
      expect(refused).toMatchObject({ status: 412, body: { type: "/problems/precondition-failed" } });
      expect(pointers(refused.body)).toEqual(["/header/If-Match no-match"]);
    }
    expect((await put("/articles/matched", "r17", article("matched"))).status).toBe(400);
  });

  it("may name the revision by the tag of any form, in a list, or mean whatever is current", async () => {
    let etag = await make("many-tags");
    for (const [at, form] of [
      [1, (tag: string) => tag.replace(/"$/, '-ttl"')],
      [2, (tag: string) => `"other", ${tag}, "r1"`],
      [3, () => "*"],
    ] as const) {
      const saved = await put("/articles/many-tags", form(etag), article("many-tags", { body: `Text ${at}.\n` }));
      expect(saved).toMatchObject({ status: 200, body: { outcome: { changed: true, merged: false } } });
      etag = saved.headers.get("etag") ?? "";
    }
  });
});

describe("PATCH", () => {
  it("merges an object into what the page says (RFC 7396)", async () => {
    const etag = await api.etagOf("/vendors/aws");
    const saved = await patch("/vendors/aws", etag, { record: { altLabels: ["AWS"] } });
    expect(saved).toMatchObject({
      status: 200,
      body: { title: AMAZON.title, record: { altLabels: ["AWS"], homepage: "https://aws.amazon.com/" } },
    });
    const gone = await patch("/vendors/aws", saved.headers.get("etag") ?? "", { record: { altLabels: null } });
    expect(gone).toMatchObject({ status: 200, body: { record: { altLabels: [] } } });
  });

  it("carries out a JSON Patch (RFC 6902)", async () => {
    const etag = await api.etagOf("/offerings/amazon-s3");
    const saved = await patch("/offerings/amazon-s3?summary=Years", etag, [
      { op: "test", path: "/record/status", value: "active" },
      { op: "replace", path: "/record/placements/0/from", value: "2006-03" },
      { op: "add", path: "/record/altLabels/-", value: "S3" },
    ]);
    expect(saved).toMatchObject({
      status: 200,
      body: {
        body: S3.body,
        record: {
          altLabels: ["Simple Storage Service", "S3"],
          placements: [{ id: S3_PLACEMENT.id, from: "2006-03" }],
        },
      },
    });
  });

  it("that does not fit is a conflict, and names every operation that fails", async () => {
    const etag = await api.etagOf("/offerings/amazon-s3");
    const refused = await patch("/offerings/amazon-s3", etag, [
      { op: "test", path: "/title", value: "EC2" },
      { op: "remove", path: "/record/placements/9" },
      { op: "replace", path: "/title", value: "Never" },
    ]);
    expect(refused).toMatchObject({ status: 409, body: { type: "/problems/conflict" } });
    expect(pointers(refused.body)).toEqual(["/0/value test-failed", "/1/path missing"]);
    expect(await api.etagOf("/offerings/amazon-s3")).toBe(etag);
  });

  it("that makes what the rules refuse is refused with all faults, where they stand in the page", async () => {
    const etag = await api.etagOf("/offerings/amazon-s3");
    const refused = await patch("/offerings/amazon-s3", etag, [
      { op: "replace", path: "/slug", value: "s3" },
      { op: "replace", path: "/record/placements/0/from", value: "yesterday" },
      { op: "replace", path: "/body", value: "<script>no</script>" },
      { op: "add", path: "/stranger", value: 1 },
    ]);
    expect(refused.status).toBe(422);
    const found = pointers(refused.body).map((fault) => fault.split(" ")[0]);
    for (const pointer of ["/slug", "/stranger", "/body", "/record/placements/0/from"])
      expect(found).toContain(pointer);
  });

  it("is applied to what the page said at its base, and merged with what others saved since", async () => {
    const etag = await make("patched-late", { title: "Late", body: "Words.\n" });
    await patch("/articles/patched-late", etag, { title: "Later" });
    const saved = await patch("/articles/patched-late", etag, [
      { op: "test", path: "/title", value: "Late" },
      { op: "replace", path: "/body", value: "Other words.\n" },
    ]);
    expect(saved).toMatchObject({
      status: 200,
      body: { title: "Later", body: "Other words.\n", outcome: { merged: true } },
    });
  });

  it("takes the two kinds of patch and nothing else", async () => {
    const etag = await make("typed");
    const refused = await patch("/articles/typed", etag, { title: "Other" }, { type: "application/json" });
    expect(refused).toMatchObject({ status: 415, body: { type: "/problems/unsupported-type" } });
    expect((await patch("/articles/typed", etag, "{", { type: MERGE })).status).toBe(400);
    expect((await patch("/articles/typed", etag, [{ op: "jump", path: "title" }])).status).toBe(422);
  });
});

describe("DELETE", () => {
  it("takes a page away for a reason; it can be restored", async () => {
    const etag = await make("short-lived");
    const silent = await api.call("/articles/short-lived", { method: "DELETE", etag, as: "grace" });
    expect([silent.status, pointers(silent.body)]).toEqual([422, ["/query/summary too_small"]]);
    const gone = await api.call("/articles/short-lived?summary=Spam", { method: "DELETE", etag, as: "grace" });
    expect(gone).toMatchObject({ status: 200, body: { slug: "short-lived", outcome: { changed: true } } });
    expect((await api.call("/articles/short-lived")).status).toBe(410);
    const restored = await api.call("/articles/short-lived/restore", {
      method: "POST",
      etag: gone.headers.get("etag") ?? "",
      as: "grace",
    });
    expect(restored).toMatchObject({ status: 200, body: { body: "A text.\n", outcome: { changed: true } } });
    expect((await api.call("/articles/short-lived")).status).toBe(200);
  });

  it("of a page that moved on is a conflict", async () => {
    const etag = await make("moved-on");
    await put("/articles/moved-on", etag, article("moved-on", { body: "More.\n" }));
    const refused = await api.call("/articles/moved-on?summary=Spam", { method: "DELETE", etag, as: "grace" });
    expect(refused).toMatchObject({ status: 409, body: { type: "/problems/conflict" } });
  });
});

describe("who may", () => {
  it("nobody without a token, and no more than a token is for", async () => {
    const etag = await make("guarded");
    const body = article("guarded", { body: "Mine.\n" });
    const anonymous = await api.call("/articles/guarded", { method: "PUT", etag, body, token: "" });
    expect(anonymous).toMatchObject({ status: 401, body: { type: "/problems/not-signed-in" } });
    expect(anonymous.headers.get("www-authenticate")).toBe("Bearer");
    const reading = await put("/articles/guarded", etag, body, { scope: "read" });
    expect(reading).toMatchObject({ status: 403, body: { type: "/problems/not-permitted" } });
    const editing: Writing = { method: "POST", etag, as: "grace", scope: "edit" };
    expect(await api.call("/articles/guarded/rollback", editing)).toMatchObject({
      status: 403,
      body: { type: "/problems/not-permitted" },
    });
    expect((await put("/articles/guarded", etag, body, { as: "grace", scope: "edit" })).status).toBe(200);
  });

  it("asks for the permission before it looks at what was sent", async () => {
    const refused = await api.call("/articles/nothing?nonsense=1", { method: "PUT", body: "no json", scope: "read" });
    expect(refused.status).toBe(403);
  });

  it("what the rules against abuse ask to be confirmed says how, and is saved when it is", async () => {
    await make("emptied", {
      body: "A text of some length, which is there for good reasons and not by accident.\n".repeat(9),
    });
    const body = { title: "Emptied", body: "", record: {} };
    const asked = await put("/articles/emptied", "*", body, { as: "noel" });
    expect(asked).toMatchObject({ status: 422, body: { type: "/problems/needs-confirmation" } });
    expect((asked.body as { detail: string }).detail).toContain("confirmed=blanking");
    expect((await put("/articles/emptied?confirmed=blanking", "*", body, { as: "noel" })).status).toBe(200);
    expect((await put("/articles/emptied?confirmed=nonsense", "*", body, { as: "noel" })).status).toBe(400);
  });

  it("what they hold is kept once for a maintainer, and says so; a dry run keeps nothing", async () => {
    await make("linked");
    const links = Array.from({ length: 30 }, (_, at) => `[x](https://spam${at}.example/)`).join(" ");
    const body = { title: "Linked", body: `${links}\n`, record: {} };
    const held = () => api.db.heldEdit.count();
    expect(await put("/articles/linked?dryRun=true", "*", body, { as: "mallory" })).toMatchObject({ status: 403 });
    expect(await held()).toBe(0);
    for (const _ of [1, 2]) {
      const refused = await put("/articles/linked", "*", body, { as: "mallory" });
      expect(refused).toMatchObject({ status: 403, body: { type: "/problems/held" } });
      expect((refused.body as { detail: string }).detail).toContain("/notifications");
    }
    expect(await held()).toBe(1);
  });
});
