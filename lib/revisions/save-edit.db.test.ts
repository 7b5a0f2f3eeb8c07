import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { readEditForm } from "#lib/domain/edit-form.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";
import { MARKS } from "#lib/domain/merge/settle-text.ts";
import type { Actor, Visitor } from "#lib/domain/permissions.ts";
import { createPage } from "#lib/pages/create-page.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { previewChanges } from "./preview-changes.ts";
import { saveEdit } from "./save-edit.ts";
import { saveRevision } from "./save-revision.ts";
import { writeSmallWorld } from "./testing/small-world.ts";

let database: TestDatabase;
let people: Record<"ray" | "noel" | "tess", Actor>;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
  await writeSmallWorld(database.db);
});
afterAll(() => database.drop());

const BODY = "Lead.\n\n## First\n\nOne.\n\n## Second\n\nTwo.\n";

/** An article of its own for a test: its id and the revision that it begins at. */
async function writeArticle(slug: string): Promise<{ page: number; base: number }> {
  const saved = await saveRevision(database.db, people.tess, {
    page: null,
    base: null,
    kind: "article",
    slug,
    title: `About ${slug}`,
    body: BODY,
    record: { definition: "A text." },
    summary: "",
    origin: "edit",
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return { page: saved.page, base: saved.number };
}

async function send(visitor: Visitor, page: number, fields: Record<string, string>) {
  const lists: FormFields = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
  return saveEdit(database.db, visitor, page, readEditForm("article", lists));
}

async function readArticle(slug: string) {
  const found = await findPage(database.db, "article", slug, null);
  if (!("page" in found)) throw new Error(`There is no article ${slug}.`);
  return found.page;
}

describe("the form of a page", () => {
  it("is refused to who is not signed in, and to who may only read", async () => {
    const { page, base } = await writeArticle("refused");
    const fields = { base: String(base), body: "New.\n" };
    expect(await send(null, page, fields)).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
    expect(await send(people.ray, page, fields)).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    expect((await readArticle("refused")).body).toBe(BODY);
  });

  it("changes what it holds and leaves alone what it does not hold", async () => {
    const { page, base } = await writeArticle("partial");
    expect(await send(people.noel, page, { base: String(base), body: "New.\r\n", summary: "Anew" })).toMatchObject({
      ok: true,
      merged: false,
    });
    expect(await readArticle("partial")).toMatchObject({
      title: "About partial",
      body: "New.\n",
      record: { definition: "A text." },
      revision: { by: "noel", summary: "Anew" },
    });
  });

  it("cannot move the page: whoever sends another slug saves under the old one", async () => {
    const { page, base } = await writeArticle("stays");
    await send(people.noel, page, { base: String(base), slug: "elsewhere", body: "New.\n" });
    expect((await readArticle("stays")).body).toBe("New.\n");
  });

  it("sent again with the same key makes nothing new, and with another text is another edit", async () => {
    const { page, base } = await writeArticle("again");
    const fields = { base: String(base), key: crypto.randomUUID(), body: "Once.\n" };
    const first = await send(people.noel, page, fields);
    expect(await send(people.noel, page, fields)).toMatchObject({
      ok: true,
      number: first.ok && first.number,
      repeated: true,
    });
    const next = { ...fields, base: String(first.ok && first.number), body: "Twice.\n" };
    expect(await send(people.noel, page, next)).toMatchObject({ ok: true, repeated: false });
    expect((await readArticle("again")).body).toBe("Twice.\n");
  });

  it("with a base that is not a revision of the page is refused, and says so at that field", async () => {
    const { page } = await writeArticle("baseless");
    expect(await send(people.noel, page, { base: "1", body: "New.\n" })).toMatchObject({
      ok: false,
      problem: { errors: [{ pointer: "/base" }] },
    });
  });

  it("that still marks a place with two versions is refused at each marked line", async () => {
    const { page, base } = await writeArticle("marked");
    const body = `A\n${MARKS.mine}\nB\n${MARKS.between}\nC\n${MARKS.end}\n`;
    const refused = await send(people.noel, page, { base: String(base), body });
    expect(refused).toMatchObject({ ok: false, problem: { code: "invalid-content" } });
    if (!refused.ok)
      expect(refused.problem.errors.map(({ detail }) => detail.slice(0, 6))).toEqual(["Line 2", "Line 4", "Line 6"]);
  });
});

describe("the form of a section", () => {
  it("takes its place in the text, beside what others changed in other sections meanwhile", async () => {
    const { page, base } = await writeArticle("section");
    await send(people.tess, page, { base: String(base), body: BODY.replace("One.", "One by Tess.") });
    const section = { base: String(base), section: "section-second", body: "## Second\n\nTwo by Noel." };
    expect(await send(people.noel, page, section)).toMatchObject({ ok: true, merged: true });
    expect((await readArticle("section")).body).toBe(
      BODY.replace("One.", "One by Tess.").replace("Two.", "Two by Noel."),
    );
  });

  it("tells faults by its own lines, not by those of the page", async () => {
    const { page, base } = await writeArticle("faults");
    const section = { base: String(base), section: "section-second", body: "## Second\n\n<script>" };
    const refused = await send(people.noel, page, section);
    expect(refused).toMatchObject({ ok: false, problem: { errors: [{ pointer: "/body" }] } });
    if (!refused.ok) expect(refused.problem.errors[0]?.detail).toMatch(/^Line 3, column 1: /);
  });

  it("of a heading that its base does not have is refused", async () => {
    const { page, base } = await writeArticle("no-section");
    const section = { base: String(base), section: "section-third", body: "## Third" };
    expect(await send(people.noel, page, section)).toMatchObject({ problem: { errors: [{ pointer: "/section" }] } });
  });
});

describe("a conflict", () => {
  it("shows all three texts, and its result saved on the revision that it met is kept, twice in a row", async () => {
    const { page, base } = await writeArticle("conflict");
    await send(people.tess, page, { base: String(base), body: BODY.replace("One.", "Uno.") });
    const first = await send(people.noel, page, { base: String(base), body: BODY.replace("One.", "Eins.") });
    expect(first).toMatchObject({
      ok: false,
      problem: { code: "conflict" },
      conflict: {
        base: { body: BODY },
        theirs: { body: BODY.replace("One.", "Uno.") },
        mine: { body: BODY.replace("One.", "Eins.") },
      },
    });
    const met = first.ok ? 0 : (first.conflict?.current ?? 0);
    await send(people.tess, page, { base: String(met), body: BODY.replace("One.", "Un.") });
    const second = await send(people.noel, page, { base: String(met), body: BODY.replace("One.", "Eins.") });
    expect(second).toMatchObject({ ok: false, conflict: { theirs: { body: BODY.replace("One.", "Un.") } } });
    const now = second.ok ? 0 : (second.conflict?.current ?? 0);
    expect(await send(people.noel, page, { base: String(now), body: BODY.replace("One.", "Eins, un.") })).toMatchObject(
      { ok: true },
    );
    expect((await readArticle("conflict")).body).toBe(BODY.replace("One.", "Eins, un."));
  });
});

describe("the changes of a form", () => {
  it("are told before anything is saved", async () => {
    const { page, base } = await writeArticle("changes");
    const fields = { base: [String(base)], title: ["Changed"], body: [BODY.replace("Two.", "Zwei.")] };
    const changes = await previewChanges(database.db, page, readEditForm("article", fields));
    if ("problem" in changes) throw new Error(changes.problem.detail);
    expect(changes.diff.title).toEqual({ before: "About changes", after: "Changed" });
    expect(changes.diff.text.hunks).toHaveLength(1);
    expect((await readArticle("changes")).body).toBe(BODY);
  });
});

describe("a new page", () => {
  const create = (visitor: Visitor, fields: FormFields) =>
    createPage(database.db, visitor, "article", readEditForm("article", fields));

  it("is refused to who is not signed in, and to who may only read", async () => {
    const fields = { title: ["Refused page"], body: ["Text."] };
    expect(await create(null, fields)).toMatchObject({ problem: { code: "not-signed-in" } });
    expect(await create(people.ray, fields)).toMatchObject({ problem: { code: "not-permitted" } });
  });

  it("gets the slug that its title suggests, and the one that is named where one is", async () => {
    expect(await create(people.noel, { title: ["Café au lait"], body: ["Text."] })).toMatchObject({ ok: true });
    expect(await readArticle("cafe-au-lait")).toMatchObject({ title: "Café au lait" });
    expect(await create(people.noel, { title: ["Weather"], slug: ["the-weather"], body: [""] })).toMatchObject({
      ok: true,
    });
    expect(await readArticle("the-weather")).toMatchObject({ title: "Weather" });
  });

  it("names the pages of similar names before it is made, and is made by who means it", async () => {
    await create(people.noel, { title: ["Prices of storage"], body: [""] });
    const fields = { title: ["Price of storage"], body: [""] };
    const asked = await create(people.noel, fields);
    expect(asked).toMatchObject({ ok: false, problem: { code: "needs-confirmation" } });
    const [fault] = asked.ok ? [] : asked.problem.errors;
    expect(fault).toMatchObject({ pointer: "/title", detail: expect.stringContaining("/articles/prices-of-storage") });
    expect(await create(people.noel, { ...fields, confirm: [fault?.code ?? ""] })).toMatchObject({ ok: true });
  });
});
