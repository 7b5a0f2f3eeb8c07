import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { deletePage } from "./delete-page.ts";
import { edit, linesWith, newest, writeArticle } from "./testing/page-of-lines.ts";
import { previewUndo, type Undo, undoRevision } from "./undo-revision.ts";

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
  page = await writeArticle(database.db, people.tess, `undo-${articles}`);
});

const by = (person: Person, change: Parameters<typeof edit>[3]) => edit(database.db, people[person], page, change);
const undo = (person: Person, asked: Omit<Undo, "page" | "summary"> & { summary?: string }) =>
  undoRevision(database.db, people[person], { page, summary: "", ...asked });
const current = () => newest(database.db, page);

describe("undo", () => {
  test("takes back one old edit and keeps what came after", async () => {
    const vandalism = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    await by("tess", { body: linesWith({ "Two.": "Buy here.", "Six.": "Half a dozen." }) });
    const saved = await undo("noel", { revision: vandalism });
    expect(saved).toMatchObject({ ok: true, changed: true });
    expect(await current()).toMatchObject({
      body: linesWith({ "Six.": "Half a dozen." }),
      origin: "undo",
      summary: `Undo revision ${vandalism} by mallory`,
      actorId: people.noel.id,
    });
  });

  test("takes back the newest edit, and says what somebody wants to say of it", async () => {
    const revision = await by("mallory", { title: "Nonsense" });
    await undo("noel", { revision, summary: "That is not its name" });
    expect(await current()).toMatchObject({ title: `About undo-${articles}`, summary: "That is not its name" });
  });

  test("takes back several edits in a row", async () => {
    const revision = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    const through = await by("mallory", { body: linesWith({ "Two.": "Buy here.", "Three.": "Buy more." }) });
    await by("tess", { body: linesWith({ "Two.": "Buy here.", "Three.": "Buy more.", "Six.": "Half a dozen." }) });
    expect(await undo("noel", { revision, through })).toMatchObject({ ok: true });
    expect(await current()).toMatchObject({
      body: linesWith({ "Six.": "Half a dozen." }),
      summary: `Undo revisions ${revision} to ${through}`,
    });
    const marks = await database.db.revisionMark.findMany({ where: { revision: { in: [revision, through] } } });
    expect(marks.map(({ tags }) => tags.includes("reverted"))).toEqual([true, true]);
  });

  test("marks what it took back as reverted and patrolled, and tells its author", async () => {
    const revision = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    await undo("tess", { revision });
    expect(await database.db.revisionMark.findUnique({ where: { revision } })).toMatchObject({
      tags: expect.arrayContaining(["reverted"]),
      patrol: "done",
    });
    expect(
      await database.db.notification.findFirst({ where: { userId: people.mallory.id, pageId: page } }),
    ).toMatchObject({
      kind: "revert",
      byId: people.tess.id,
    });
  });

  test("leaves the address alone: a move is taken back by moving", async () => {
    const moved = await by("tess", { slug: `moved-${articles}`, title: "Moved" });
    await undo("noel", { revision: moved });
    expect(await current()).toMatchObject({ slug: `moved-${articles}`, title: `About undo-${articles}` });
  });

  test("is carried out once when it is sent twice under one key", async () => {
    const revision = await by("mallory", { title: "Nonsense" });
    const first = await undo("noel", { revision, key: "once" });
    expect(await undo("noel", { revision, key: "once" })).toEqual({ ...first, repeated: true });
  });

  test("shows before what it would make of the page", async () => {
    const revision = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    const later = await by("tess", { title: "Better" });
    expect(await previewUndo(database.db, { page, revision })).toMatchObject({
      current: later,
      before: { title: "Better", body: linesWith({ "Two.": "Buy here." }) },
      after: { title: "Better", body: linesWith() },
    });
    expect((await current()).number).toBe(later);
  });
});

describe("an undo is refused and changes nothing", () => {
  test("where the same words were changed again, with the places and all three texts", async () => {
    const revision = await by("mallory", { body: linesWith({ "Two.": "Buy here." }) });
    const later = await by("tess", { body: linesWith({ "Two.": "Do not buy." }) });
    const refused = {
      problem: { code: "cannot-undo", errors: [{ pointer: "/body", code: "conflict" }] },
      conflict: {
        current: later,
        base: { body: linesWith({ "Two.": "Buy here." }) },
        theirs: { body: linesWith({ "Two.": "Do not buy." }) },
        mine: { body: linesWith() },
      },
    };
    expect(await undo("noel", { revision })).toMatchObject({ ok: false, ...refused });
    expect(await previewUndo(database.db, { page, revision })).toMatchObject(refused);
    expect((await current()).number).toBe(later);
  });

  test("where nothing of the edit is left", async () => {
    const revision = await by("mallory", { title: "Nonsense" });
    await undo("noel", { revision });
    expect(await undo("tess", { revision })).toMatchObject({ ok: false, problem: { code: "nothing-to-undo" } });
    expect(await previewUndo(database.db, { page, revision })).toMatchObject({ problem: { code: "nothing-to-undo" } });
  });

  test("for the first revision, which only a deletion takes back", async () => {
    const { number } = await current();
    expect(await undo("tess", { revision: number })).toMatchObject({
      problem: { code: "nothing-to-undo", detail: expect.stringContaining("A maintainer can delete the page.") },
    });
  });

  test("for a revision of another page, and one that is not there", async () => {
    const other = await writeArticle(database.db, people.tess, `undo-other-${articles}`);
    const { number } = await newest(database.db, other);
    for (const revision of [number, 999_999])
      expect(await undo("tess", { revision })).toMatchObject({
        problem: { code: "not-found", errors: [{ pointer: "/revision" }] },
      });
  });

  test("once the page is past the revision that was looked at, where that is said", async () => {
    const revision = await by("mallory", { title: "Nonsense" });
    await by("tess", { body: linesWith({ "Six.": "Half a dozen." }) });
    expect(await undo("noel", { revision, base: revision })).toMatchObject({ problem: { code: "conflict" } });
  });

  test("when what it would bring back is hidden", async () => {
    const secret = await by("mallory", { body: linesWith({ "Two.": "A secret." }) });
    const revision = await by("tess", { body: linesWith() });
    const hidden = {
      revision: secret,
      text: true,
      summary: false,
      author: false,
      reason: "Secret",
      byId: people.sue.id,
    };
    await database.db.suppression.create({ data: hidden });
    const refused = await undo("grace", { revision });
    expect(refused).toMatchObject({ problem: { code: "text-hidden" } });
    expect(JSON.stringify([refused, await undo("grace", { revision: secret })])).not.toContain("A secret");
  });

  test("on a page that is deleted", async () => {
    const revision = await by("mallory", { title: "Nonsense" });
    await deletePage(database.db, people.grace, { page, reason: "Nothing in it" });
    expect(await undo("grace", { revision })).toMatchObject({ problem: { code: "deleted" } });
  });

  test("for readers, and on a page that is protected from the contributor", async () => {
    const revision = await by("mallory", { title: "Nonsense" });
    expect(await undo("ray", { revision })).toMatchObject({ problem: { code: "not-permitted" } });
    await database.db.protection.create({
      data: { pageId: page, level: "trusted", reason: "Vandals", byId: people.grace.id },
    });
    expect(await undo("noel", { revision })).toMatchObject({ problem: { code: "protected" } });
    expect(await undo("tess", { revision })).toMatchObject({ ok: true });
  });
});
