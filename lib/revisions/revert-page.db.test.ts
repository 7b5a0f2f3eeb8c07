import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { revertPage } from "./revert-page.ts";
import { notPermitted } from "./testing/not-permitted.ts";
import { edit, linesWith, newest, writeArticle } from "./testing/page-of-lines.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let page: number;
let first: number;
let articles = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());

beforeEach(async () => {
  articles += 1;
  page = await writeArticle(database.db, people.tess, `revert-${articles}`);
  first = (await current()).number;
});

const by = (person: Person, change: Parameters<typeof edit>[3]) => edit(database.db, people[person], page, change);
const current = () => newest(database.db, page);
const revert = (person: Person, asked: { to: number; base: number; summary?: string }) =>
  revertPage(database.db, people[person], { page, summary: "", ...asked });

describe("revert", () => {
  test("lets the page say again what it said, in title and text", async () => {
    await by("mallory", { title: "Nonsense" });
    const base = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    expect(await revert("noel", { to: first, base })).toMatchObject({ ok: true, changed: true });
    expect(await current()).toMatchObject({
      parent: base,
      title: `About revert-${articles}`,
      body: linesWith(),
      origin: "revert",
      summary: `Revert to revision ${first} by tess`,
    });
  });

  test("keeps today's address", async () => {
    const base = await by("tess", { slug: `revert-moved-${articles}`, title: "Moved" });
    await revert("noel", { to: first, base });
    expect(await current()).toMatchObject({ slug: `revert-moved-${articles}`, title: `About revert-${articles}` });
  });

  test("tags all that came after as reverted, and tells each author once", async () => {
    const spam = await by("mallory", { title: "Nonsense" });
    const base = await by("mallory", { title: "More nonsense" });
    await revert("tess", { to: first, base });
    const marks = await database.db.revisionMark.findMany({ where: { revision: { in: [first, spam, base] } } });
    expect(marks.filter(({ tags }) => tags.includes("reverted")).map(({ revision }) => revision)).toEqual([spam, base]);
    const told = await database.db.notification.findMany({ where: { pageId: page, kind: "revert" } });
    expect(told).toMatchObject([{ userId: people.mallory.id, byId: people.tess.id }]);
  });
});

describe("a revert is refused and changes nothing", () => {
  test("as a conflict when somebody saved meanwhile, even where it would merge", async () => {
    const base = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    const later = await by("tess", { body: linesWith({ "Two.": "Buy here.", "Seven.": "The end." }) });
    expect(await revert("noel", { to: first, base })).toMatchObject({ ok: false, problem: { code: "conflict" } });
    expect((await current()).number).toBe(later);
  });

  test("to what the page says already", async () => {
    expect(await revert("noel", { to: first, base: first })).toMatchObject({ problem: { code: "nothing-to-undo" } });
  });

  test("to a revision of another page", async () => {
    expect(await revert("noel", { to: 999_999, base: first })).toMatchObject({
      problem: { code: "not-found", errors: [{ pointer: "/to" }] },
    });
  });

  test("to a revision whose text is hidden", async () => {
    const secret = await by("mallory", { title: "A secret" });
    const base = await by("tess", { title: "Clean" });
    const hidden = {
      revision: secret,
      text: true,
      summary: false,
      author: false,
      reason: "Secret",
      byId: people.sue.id,
    };
    await database.db.suppression.create({ data: hidden });
    expect(await revert("sue", { to: secret, base })).toMatchObject({ problem: { code: "text-hidden" } });
  });

  test("for readers alone", async () => {
    const base = await by("mallory", { title: "Nonsense" });
    expect(await notPermitted((person) => revert(person, { to: first, base }))).toEqual(["ray"]);
  });
});
