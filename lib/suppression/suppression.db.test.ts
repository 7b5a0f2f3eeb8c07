import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { listActs } from "#lib/audit/list-acts.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { onStale } from "#lib/http/stale-keys.ts";
import { findPage } from "#lib/pages/find-page.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { rebuildProjections } from "#lib/revisions/rebuild-projections.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { verifyLog } from "#lib/revisions/verify-log.ts";
import { findSuppressible } from "./find-suppressible.ts";
import { liftSuppression, type SuppressionOrder, suppressRevision } from "./suppress-revision.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let first: number;
let second: number;
let page: number;
let pages = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());

async function save(proposal: Proposal) {
  const saved = await saveRevision(database.db, people.tess, proposal);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved;
}

const proposal = (slug: string): Proposal => ({
  page: null,
  base: null,
  kind: "article",
  slug,
  title: `Xyzzy ${pages}`,
  body: "Her address is Xyzzy Street 1.\n",
  record: { definition: "All about Xyzzy." },
  summary: "Tell of Xyzzy",
  origin: "edit",
});

/** A page whose first revision says something secret, and whose second does not any more. */
beforeEach(async () => {
  pages += 1;
  const told = proposal(`page-${pages}`);
  const one = await save(told);
  const harmless = { title: `Page ${pages}`, body: "Nothing.\n", record: {}, summary: "" };
  const two = await save({ ...told, ...harmless, page: one.page, base: one.number });
  [first, second, page] = [one.number, two.number, one.page];
});

const hide = (by: Person, order: Partial<SuppressionOrder>) =>
  suppressRevision(database.db, people[by], {
    revision: first,
    text: false,
    summary: false,
    author: false,
    reason: "A private address",
    ...order,
  });

async function shown(number: number) {
  const rows = await database.db.$queryRaw<Record<string, unknown>[]>`
    SELECT title, body, summary, record, actor_id::text AS actor FROM shown_revisions WHERE number = ${number}`;
  return rows[0];
}

describe("hiding parts of a revision", () => {
  test("hides the text with title and record, or the summary, or the author: each by itself", async () => {
    await hide("sue", { text: true });
    expect(await shown(first)).toMatchObject({ title: null, body: null, record: null, actor: people.tess.id });
    await hide("sue", { summary: true });
    expect(await shown(first)).toMatchObject({ body: expect.stringContaining("Xyzzy"), summary: "" });
    await hide("sue", { author: true });
    expect(await shown(first)).toMatchObject({ summary: "Tell of Xyzzy", actor: null });
  });

  test("leaves the log whole: its chain of hashes still holds", async () => {
    await hide("sue", { text: true, summary: true, author: true });
    expect(await verifyLog(database.db)).toMatchObject({ damage: [] });
  });

  test("makes the past say what it would have said without the text", async () => {
    const before = await database.db.node.count({ where: { pageId: page, title: { contains: "Xyzzy" } } });
    expect(before).toBe(1);
    await hide("sue", { text: true });
    expect(await database.db.node.findMany({ where: { pageId: page } })).toMatchObject([{ first: second, last: null }]);
    await liftSuppression(database.db, people.sue, { revision: first, reason: "It was public" });
    expect(await database.db.node.count({ where: { pageId: page } })).toBe(2);
  });

  test("drops every kept answer on this node", async () => {
    const dropped: string[] = [];
    const stop = onStale((keys) => dropped.push(...keys));
    await hide("sue", { summary: true });
    stop();
    expect(dropped).toContain("*");
  });

  test("does not hide what the page says now: that is edited first", async () => {
    expect(await hide("sue", { revision: second, text: true })).toMatchObject({
      problem: { code: "invalid-input", errors: [{ pointer: "/text", code: "current" }] },
    });
    expect(await hide("sue", { revision: second, summary: true, author: true })).toEqual({ page });
  });

  test("asks for a reason, for something to hide, and for a revision that there is", async () => {
    expect(await hide("sue", { reason: "" })).toMatchObject({
      problem: { errors: [{ pointer: "/reason" }, { pointer: "/text" }] },
    });
    expect(await hide("sue", { revision: 999_999, text: true })).toMatchObject({ problem: { code: "not-found" } });
  });

  test("takes the hidden text out of what is kept beside others' forms, and leaves what they typed", async () => {
    const content = { body: "Her address is Xyzzy Street 1.\n" };
    await database.db.keptForm.create({
      data: {
        tokenHash: Buffer.from(`token ${pages}`),
        address: "/x",
        fields: { body: ["Mine"] },
        problem: {},
        conflict: { base: content, theirs: { body: "Nothing.\n" } },
      },
    });
    await hide("sue", { text: true });
    const kept = await database.db.keptForm.findUniqueOrThrow({ where: { tokenHash: Buffer.from(`token ${pages}`) } });
    expect(kept).toMatchObject({ fields: { body: ["Mine"] }, conflict: null });
  });
});

describe("hiding all that a deleted page said", () => {
  test("takes the word out of its address too, and brings it back when it is shown again", async () => {
    const spam = { ...proposal(`spam-xyzzy-${pages}`), base: null };
    const posted = await save(spam);
    const gone = { ...spam, page: posted.page, base: posted.number, deleted: true, summary: "Spam" };
    const deleted = await saveRevision(database.db, people.grace, gone);
    const number = deleted.ok ? deleted.number : 0;
    const slugOf = async () => (await database.db.page.findUniqueOrThrow({ where: { id: posted.page } })).slug;
    for (const revision of [posted.number, number]) await hide("sue", { revision, text: true });
    expect(await slugOf()).toMatch(/^hidden-\d+-[0-9a-f]{8}$/);
    expect(await findPage(database.db, "article", spam.slug, null)).toMatchObject({ moved: await slugOf() });
    expect(await findPage(database.db, "article", await slugOf(), null)).toMatchObject({
      problem: { code: "deleted" },
    });
    expect(await rebuildProjections(database.db)).toMatchObject({ differences: [] });
    await liftSuppression(database.db, people.sue, { revision: number, reason: "By mistake" });
    expect(await slugOf()).toBe(spam.slug);
    expect(await rebuildProjections(database.db)).toMatchObject({ differences: [] });
  });
});

describe("the right to suppress", () => {
  test("is beside the roles: neither a maintainer nor an admin has it by that", async () => {
    for (const person of ["ray", "noel", "tess", "grace", "adam"] as const) {
      expect(await hide(person, { text: true })).toMatchObject({ problem: { code: "not-permitted" } });
      const lifting = { revision: first, reason: "No" };
      expect(await liftSuppression(database.db, people[person], lifting)).toMatchObject({
        problem: { code: "not-permitted" },
      });
      expect(await findSuppressible(database.db, people[person], first)).toMatchObject({
        problem: { code: "not-permitted" },
      });
    }
    expect(await findSuppressible(database.db, null, first)).toMatchObject({ problem: { code: "not-signed-in" } });
  });

  test("lets its holders alone see what is hidden, and that it was hidden", async () => {
    await hide("sue", { text: true, author: true });
    expect(await findSuppressible(database.db, people.sue, first)).toMatchObject({
      revision: {
        title: `Xyzzy ${pages}`,
        by: "tess",
        current: false,
        hidden: { text: true, summary: false, author: true, reason: "A private address", byName: "Sue" },
      },
    });
    const acts = (visitor: Actor | null) => listActs(database.db, visitor, { act: "suppress" });
    expect(await acts(people.adam)).toEqual([]);
    expect(await acts(null)).toEqual([]);
    expect((await acts(people.sue))[0]).toMatchObject({
      act: "suppress",
      page: { id: page },
      reason: "A private address",
    });
  });
});
