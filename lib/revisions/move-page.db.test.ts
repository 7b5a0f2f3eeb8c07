import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { readBacklinks } from "#lib/pages/read-backlinks.ts";
import { type Move, movePage } from "./move-page.ts";
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
const find = (kind: Kind, slug: string) => findPage(database.db, kind, slug, null);
const move = (person: Person, page: number, asked: Omit<Move, "page">) =>
  movePage(database.db, people[person], { page, ...asked });

describe("move", () => {
  test("gives the page a new address, to which the old one leads for ever", async () => {
    const page = await article("old-name");
    expect(await move("tess", page, { slug: "new-name", title: "New name" })).toMatchObject({ ok: true });
    await move("tess", page, { slug: "newer-name" });
    expect(await find("article", "newer-name")).toMatchObject({ page: { id: page, title: "New name" } });
    expect(await find("article", "old-name")).toMatchObject({ moved: "newer-name" });
    expect(await find("article", "new-name")).toMatchObject({ moved: "newer-name" });
  });

  test("keeps every link and placement working", async () => {
    const page = ids["object-storage"] ?? 0;
    const offering = ids["amazon-s3"] ?? 0;
    await move("tess", page, { slug: "blob-storage" });
    const target = { id: page, kind: "component", slug: "blob-storage", title: "Object storage" } as const;
    expect(await readBacklinks(database.db, target)).toMatchObject([{ id: offering }]);
    await edit(database.db, people.tess, offering, { title: "S3" });
    expect(await database.db.placement.findFirst({ where: { offeringId: offering, last: null } })).toMatchObject({
      componentId: page,
    });
  });

  test("may lead back to where the page was", async () => {
    const page = await article("here");
    await move("tess", page, { slug: "there" });
    expect(await move("tess", page, { slug: "here" })).toMatchObject({ ok: true, changed: true });
    expect(await find("article", "there")).toMatchObject({ moved: "here" });
  });

  test("says in the history from where to where, and why in the audit log", async () => {
    const page = await article("unclear");
    await move("tess", page, { slug: "clear", reason: "Easier to find" });
    expect(await newest(database.db, page)).toMatchObject({ summary: "Move from unclear to clear: Easier to find" });
    expect(await database.db.auditEvent.findFirst({ where: { pageId: page } })).toMatchObject({
      act: "move-page",
      actorId: people.tess.id,
      reason: "Easier to find",
      detail: { from: "unclear", to: "clear" },
    });
  });
});

describe("a move is refused", () => {
  test("to an address that another page has or had, and the nearest free one is named", async () => {
    const [other, page] = [await article("taken"), await article("mover")];
    await move("tess", other, { slug: "taken-2" });
    for (const slug of ["taken", "taken-2"])
      expect(await move("tess", page, { slug })).toMatchObject({
        problem: {
          code: "name-taken",
          errors: [{ pointer: "/slug", detail: expect.stringMatching(/Free is taken-/) }],
        },
      });
    expect(JSON.stringify(await move("tess", page, { slug: "taken" }))).toContain("Free is taken-3");
  });

  test("to an address that is none, and to where the page is", async () => {
    const page = await article("staying");
    for (const slug of ["Not A Slug", "17", "staying"])
      expect(await move("tess", page, { slug })).toMatchObject({ problem: { errors: [{ pointer: "/slug" }] } });
  });

  test("once somebody saved meanwhile", async () => {
    const page = await article("busy");
    const { number } = await newest(database.db, page);
    await edit(database.db, people.noel, page, { title: "Busier" });
    expect(await move("tess", page, { slug: "calm", base: number })).toMatchObject({ problem: { code: "conflict" } });
  });

  test("to readers and to contributors without trust", async () => {
    const page = await article("not-yours");
    expect(await notPermitted((person) => move(person, page, { slug: "not-yours" }))).toEqual(["ray", "noel"]);
  });
});
