import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findAccount, searchAccounts } from "./find-account.ts";
import { setRole } from "./set-role.ts";
import { setSuppressor } from "./set-suppressor.ts";
import { setTrust } from "./set-trust.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());

const reason = "Agreed on the talk page";
const account = (person: Person) => findAccount(database.db, person);
const lastAct = () => database.db.auditEvent.findFirst({ orderBy: { id: "desc" } });
const role = (by: Person, whom: Person, to: string) =>
  setRole(database.db, people[by], { user: people[whom].id, role: to, reason });

describe("giving a role", () => {
  test("is an admin's act, with a reason, and stands in the audit log", async () => {
    expect(await role("adam", "ray", "contributor")).toEqual({ changed: true });
    expect(await account("ray")).toMatchObject({ role: "contributor" });
    expect(await lastAct()).toMatchObject({ act: "set-role", detail: { from: "reader", to: "contributor" }, reason });
  });

  test("is refused to everybody else", async () => {
    for (const person of ["ray", "noel", "tess", "grace", "sue"] as const)
      expect(await role(person, person, "admin")).toMatchObject({ problem: { code: "not-permitted" } });
  });

  test("names a role that there is not, and a missing reason", async () => {
    expect(await role("adam", "noel", "king")).toMatchObject({ problem: { errors: [{ pointer: "/role" }] } });
    const unsaid = await setRole(database.db, people.adam, { user: people.noel.id, role: "reader", reason: "" });
    expect(unsaid).toMatchObject({ problem: { errors: [{ pointer: "/reason" }] } });
  });

  test("that the account has already changes nothing and is not told", async () => {
    const before = await lastAct();
    expect(await role("adam", "grace", "maintainer")).toEqual({ changed: false });
    expect(await lastAct()).toEqual(before);
  });

  test("never leaves the wiki without an admin, also when two step down at once", async () => {
    expect(await role("adam", "adam", "reader")).toMatchObject({ problem: { code: "invalid-input" } });
    await role("adam", "tess", "admin");
    await Promise.all([role("adam", "adam", "contributor"), role("adam", "tess", "contributor")]);
    expect(await database.db.user.count({ where: { role: "admin" } })).toBe(1);
  });
});

test("trust is a maintainer's word, given and taken back, each time told", async () => {
  const trust = (by: Person, trusted: boolean) =>
    setTrust(database.db, people[by], { user: people.noel.id, trusted, reason });
  expect(await trust("tess", true)).toMatchObject({ problem: { code: "not-permitted" } });
  expect(await trust("grace", true)).toEqual({ changed: true });
  expect(await account("noel")).toMatchObject({ trusted: true });
  expect(await lastAct()).toMatchObject({ act: "trust", userId: people.noel.id });
  await trust("grace", false);
  expect(await lastAct()).toMatchObject({ act: "distrust" });
});

test("the right to suppress is an admin's gift; a maintainer who has it cannot pass it on", async () => {
  const give = (by: Person) =>
    setSuppressor(database.db, people[by], { user: people.grace.id, suppressor: true, reason });
  expect(await give("sue")).toMatchObject({ problem: { code: "not-permitted" } });
  expect(await give("adam")).toEqual({ changed: true });
  expect(await account("grace")).toMatchObject({ suppressor: true });
  expect(await lastAct()).toMatchObject({ act: "give-suppression" });
});

test("accounts are found by a part of their name, in any case, those with rights first", async () => {
  expect((await searchAccounts(database.db, "A")).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["adam", "grace", "mallory", "ray"]),
  );
  expect(await searchAccounts(database.db, "%")).toEqual([]);
  expect(await findAccount(database.db, "GRACE")).toMatchObject({ name: "grace", edits: 0 });
});
