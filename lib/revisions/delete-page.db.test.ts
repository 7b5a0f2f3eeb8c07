import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { deletePage } from "./delete-page.ts";
import { restorePage } from "./restore-page.ts";
import { notPermitted } from "./testing/not-permitted.ts";
import { edit, newest, writeArticle } from "./testing/page-of-lines.ts";
import { writeSmallWorld } from "./testing/small-world.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let ids: Record<string, number>;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
  ({ ids } = await writeSmallWorld(database.db));
});
afterAll(() => database.drop());

const article = (slug: string) => writeArticle(database.db, people.noel, slug);
const remove = (person: Person, page: number, asked: { base?: number; reason?: string } = {}) =>
  deletePage(database.db, people[person], { page, reason: "Nothing in it", ...asked });
const restore = (person: Person, page: number, asked: { to?: number; summary?: string } = {}) =>
  restorePage(database.db, people[person], { page, ...asked });
const find = (slug: string) => findPage(database.db, "article", slug, null);
const acts = (page: number) =>
  database.db.auditEvent.findMany({
    where: { pageId: page },
    orderBy: { id: "asc" },
    select: { act: true, reason: true },
  });

describe("delete", () => {
  test("takes the page away and keeps all that it said", async () => {
    const page = await article("gone");
    const before = await newest(database.db, page);
    expect(await remove("grace", page, { base: before.number })).toMatchObject({ ok: true, changed: true });
    expect(await find("gone")).toMatchObject({ problem: { code: "deleted" } });
    expect(await newest(database.db, page)).toMatchObject({
      deleted: true,
      body: before.body,
      summary: "Nothing in it",
    });
    expect(await acts(page)).toEqual([{ act: "delete-page", reason: "Nothing in it" }]);
  });

  test("is refused without a reason", async () => {
    const page = await article("no-reason");
    expect(await remove("grace", page, { reason: "  " })).toMatchObject({
      problem: { code: "invalid-input", errors: [{ pointer: "/reason" }] },
    });
  });

  test("is refused once somebody saved meanwhile", async () => {
    const page = await article("edited");
    const { number } = await newest(database.db, page);
    await edit(database.db, people.tess, page, { title: "Better" });
    expect(await remove("grace", page, { base: number })).toMatchObject({ problem: { code: "conflict" } });
    expect(await find("edited")).toHaveProperty("page");
  });

  test("is refused a second time", async () => {
    const page = await article("twice");
    await remove("grace", page);
    expect(await remove("grace", page)).toMatchObject({ problem: { code: "deleted" } });
  });

  test.each([
    ["a layer with components", "infrastructure", ["Compute instances", "Object storage"]],
    ["a component with placements", "object-storage", ["Amazon S3"]],
    ["a vendor with offerings", "aws", ["Amazon S3"]],
  ])("is refused for %s, all of which are named", async (_, slug, names) => {
    expect(await remove("grace", ids[slug] ?? 0)).toMatchObject({
      problem: {
        code: "invalid-input",
        errors: names.map((name) => ({ code: "hangs-below", detail: expect.stringContaining(`“${name}”`) })),
      },
    });
  });

  test("is refused to all but maintainers", async () => {
    const page = await article("not-mine");
    expect(await notPermitted((person) => remove(person, page))).toEqual(["ray", "noel", "tess"]);
  });
});

describe("restore", () => {
  test("brings a deleted page back under its address", async () => {
    const page = await article("back");
    await remove("grace", page);
    expect(await restore("grace", page, { summary: "It was right" })).toMatchObject({ ok: true, changed: true });
    expect(await find("back")).toMatchObject({ page: { title: "About back", revision: { origin: "restore" } } });
    expect(await acts(page)).toEqual([
      { act: "delete-page", reason: "Nothing in it" },
      { act: "restore-page", reason: "It was right" },
    ]);
  });

  test("brings back what an older revision said, when that is asked for", async () => {
    const page = await article("older");
    const { number } = await newest(database.db, page);
    await edit(database.db, people.mallory, page, { title: "Nonsense" });
    await remove("grace", page);
    await restore("grace", page, { to: number });
    expect(await find("older")).toMatchObject({
      page: { title: "About older", revision: { summary: `Restore “Nonsense” as of revision ${number}` } },
    });
  });

  test("brings back nothing that is hidden, and does not tell it", async () => {
    const page = await article("hidden");
    await edit(database.db, people.mallory, page, { title: "A secret" });
    await remove("grace", page);
    const { number: revision } = await newest(database.db, page);
    const hidden = { revision, text: true, summary: false, author: false, reason: "Secret", byId: people.sue.id };
    await database.db.suppression.create({ data: hidden });
    const refusals = [await restore("grace", page), await remove("grace", page)];
    expect(refusals).toMatchObject([{ problem: { code: "text-hidden" } }, { problem: { code: "deleted" } }]);
    expect(JSON.stringify(refusals)).not.toContain("A secret");
  });

  test("is refused for a page that is there", async () => {
    expect(await restore("grace", await article("there"))).toMatchObject({ problem: { code: "nothing-to-undo" } });
  });

  test("is refused to all but maintainers", async () => {
    const page = await article("not-back");
    await remove("grace", page);
    expect(await notPermitted((person) => restore(person, page))).toEqual(["ray", "noel", "tess"]);
  });
});
