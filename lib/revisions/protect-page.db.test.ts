import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { onStale } from "#lib/http/stale-keys.ts";
import { findProtection } from "./find-protection.ts";
import { type Protecting, protectPage } from "./protect-page.ts";
import { saveRevision } from "./save-revision.ts";
import { notPermitted, ROLES } from "./testing/not-permitted.ts";
import { newest, writeArticle } from "./testing/page-of-lines.ts";

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
  page = await writeArticle(database.db, people.tess, `protected-${articles}`);
});

const protect = (person: Person, asked: Partial<Protecting>) =>
  protectPage(database.db, people[person], { page, level: "trusted", reason: "Vandals", ...asked });

/** Who of all roles is kept from editing by protection. */
async function keptOut(): Promise<Person[]> {
  const out: Person[] = [];
  for (const person of ROLES) {
    const { number, slug, title, body, record } = await newest(database.db, page);
    const said = { kind: "article", slug, title, body: `${body}\n${person}\n`, record } as const;
    const edit = { page, base: number, summary: "", origin: "edit" } as const;
    const saved = await saveRevision(database.db, people[person], { ...said, ...edit });
    if (!saved.ok && saved.problem.code === "protected") out.push(person);
  }
  return out;
}

describe("protect", () => {
  test("keeps a page for trusted contributors, or for maintainers", async () => {
    await protect("grace", { level: "trusted" });
    expect(await keptOut()).toEqual(["noel"]);
    await protect("grace", { level: "maintainer" });
    expect(await keptOut()).toEqual(["noel", "tess"]);
  });

  test("opens the page again", async () => {
    await protect("grace", { level: "maintainer" });
    await protect("grace", { level: "open", reason: "Calm again" });
    expect(await keptOut()).toEqual([]);
    expect(await findProtection(database.db, page)).toBeNull();
  });

  test("says who protected it, why and until when, in place of what was said before", async () => {
    const until = new Date(Date.now() + 3_600_000);
    await protect("adam", { level: "maintainer" });
    await protect("grace", { until });
    const { by, level, reason, until: end } = (await findProtection(database.db, page)) ?? {};
    expect({ by, level, reason, end }).toEqual({ by: "grace", level: "trusted", reason: "Vandals", end: until });
  });

  test("holds no longer than until its end", async () => {
    await protect("grace", { until: new Date(Date.now() + 3_600_000) });
    await database.db.protection.update({ where: { pageId: page }, data: { until: new Date(Date.now() - 1000) } });
    expect(await findProtection(database.db, page)).toBeNull();
    expect(await keptOut()).toEqual([]);
  });

  test("is told by the audit log, and drops what was made of the page", async () => {
    const announced: string[] = [];
    const stop = onStale((keys) => announced.push(...keys));
    await protect("grace", { level: "maintainer" });
    stop();
    expect(announced).toEqual([`page:${page}`]);
    expect(await database.db.auditEvent.findMany({ where: { pageId: page } })).toMatchObject([
      {
        act: "protect-page",
        actorId: people.grace.id,
        reason: "Vandals",
        detail: { level: "maintainer", until: null },
      },
    ]);
  });
});

describe("protecting is refused", () => {
  test("without a reason and with an end that is past, both at once", async () => {
    expect(await protect("grace", { reason: "", until: new Date(Date.now() - 1000) })).toMatchObject({
      problem: { code: "invalid-input", errors: [{ pointer: "/reason" }, { pointer: "/until" }] },
    });
    expect(await findProtection(database.db, page)).toBeNull();
  });

  test("for a page that is not there", async () => {
    expect(await protect("grace", { page: 999_999 })).toMatchObject({ problem: { code: "not-found" } });
  });

  test("to all but maintainers", async () => {
    expect(await notPermitted((person) => protect(person, {}))).toEqual(["ray", "noel", "tess"]);
  });
});
