import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { previewRollback, rollbackPage } from "./rollback-page.ts";
import { notPermitted } from "./testing/not-permitted.ts";
import { edit, linesWith, newest, writeArticle } from "./testing/page-of-lines.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let page: number;
let articles = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());

beforeEach(async () => {
  articles += 1;
  page = await writeArticle(database.db, people.tess, `rollback-${articles}`);
});

const by = (person: Person, change: Parameters<typeof edit>[3]) => edit(database.db, people[person], page, change);
const current = () => newest(database.db, page);
const rollback = (person: Person, asked: { author?: string; summary?: string } = {}) =>
  rollbackPage(database.db, people[person], { page, ...asked });
const hideAuthor = (revision: number) =>
  database.db.suppression.create({
    data: { revision, text: false, summary: false, author: true, reason: "Privacy", byId: people.sue.id },
  });

describe("rollback", () => {
  test("takes back all edits of the last author in a row, to the last revision by another", async () => {
    const target = await by("noel", { body: linesWith({ "One.": "First." }) });
    const spam = await by("mallory", { title: "Nonsense" });
    const more = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    expect(await previewRollback(database.db, people.grace, { page })).toMatchObject({
      revisions: [spam, more],
      target,
    });
    expect(await rollback("grace", { author: "mallory" })).toMatchObject({ ok: true, changed: true });
    expect(await current()).toMatchObject({
      title: `About rollback-${articles}`,
      body: linesWith({ "One.": "First." }),
      origin: "rollback",
      summary: "Roll back 2 revisions by mallory to the last revision by noel",
    });
  });

  test("marks them as patrolled and reverted, and tells their author", async () => {
    const spam = await by("mallory", { title: "Nonsense" });
    await rollback("grace");
    expect(await database.db.revisionMark.findUnique({ where: { revision: spam } })).toMatchObject({
      patrol: "done",
      patrolledBy: people.grace.id,
      tags: expect.arrayContaining(["reverted"]),
    });
    expect(await database.db.notification.findFirst({ where: { pageId: page, kind: "revert" } })).toMatchObject({
      userId: people.mallory.id,
    });
  });

  test("is told by the audit log, with what went and why", async () => {
    const spam = await by("mallory", { title: "Nonsense" });
    await rollback("grace", { author: people.mallory.id, summary: "Vandalism" });
    expect(await database.db.auditEvent.findFirst({ where: { pageId: page } })).toMatchObject({
      act: "rollback",
      actorId: people.grace.id,
      userId: people.mallory.id,
      reason: "Vandalism",
      detail: { revisions: [spam] },
    });
  });
});

describe("a rollback is refused and changes nothing", () => {
  test("where nobody else wrote the page", async () => {
    expect(await rollback("grace")).toMatchObject({
      problem: { code: "nothing-to-undo", detail: "Nobody but tess wrote this page. It can be deleted." },
    });
  });

  test("when somebody else edited after the author that was meant", async () => {
    await by("mallory", { title: "Nonsense" });
    const later = await by("noel", { body: linesWith({ "Six.": "Half a dozen." }) });
    expect(await rollback("grace", { author: "mallory" })).toMatchObject({ problem: { code: "conflict" } });
    expect((await current()).number).toBe(later);
  });

  test("where the author undid it alone and nothing is left", async () => {
    await by("mallory", { title: "Nonsense" });
    await by("mallory", { title: `About rollback-${articles}` });
    expect(await rollback("grace")).toMatchObject({ problem: { code: "nothing-to-undo" } });
  });

  test("where an author is hidden, but for who may suppress", async () => {
    await hideAuthor(await by("mallory", { title: "Nonsense" }));
    const refused = await rollback("grace");
    expect(refused).toMatchObject({ problem: { code: "not-permitted" } });
    expect(JSON.stringify(refused)).not.toContain("mallory");
    expect(await rollback("sue")).toMatchObject({ ok: true });
  });

  test("where the author of the revision that would come back is hidden", async () => {
    await hideAuthor(await by("noel", { title: "Better" }));
    await by("mallory", { title: "Nonsense" });
    expect(await rollback("grace")).toMatchObject({ problem: { code: "not-permitted" } });
  });

  test("for all but maintainers", async () => {
    await by("mallory", { title: "Nonsense" });
    expect(await notPermitted((person) => rollback(person))).toEqual(["ray", "noel", "tess"]);
  });
});
