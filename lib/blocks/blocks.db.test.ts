import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSession } from "#lib/accounts/create-session.ts";
import { findSessionActor } from "#lib/accounts/find-actor.ts";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { blockUser } from "./block-user.ts";
import { liftBlock } from "./lift-block.ts";
import { findBlockInForce, listBlocks } from "./list-blocks.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.block.deleteMany();
});

const block = (by: Person, whom: Person, order: { reason?: string; until?: Date | null } = {}) =>
  blockUser(database.db, people[by], { user: people[whom].id, reason: "Vandalism", until: null, ...order });
const lift = (by: Person, whom: Person) =>
  liftBlock(database.db, people[by], { user: people[whom].id, reason: "It was a mistake" });
const acts = () => database.db.auditEvent.findMany({ orderBy: { id: "desc" }, take: 1 });

describe("blocking an account", () => {
  test("holds until the instant that was said, with its reason, and stands in the audit log", async () => {
    const until = new Date(Date.now() + 86_400_000);
    expect(await block("grace", "mallory", { until })).toMatchObject({ block: expect.any(Number) });
    expect(await findBlockInForce(database.db, people.mallory.id)).toMatchObject({
      reason: "Vandalism",
      until,
      name: "mallory",
    });
    expect(await acts()).toMatchObject([
      { act: "block", userId: people.mallory.id, actorId: people.grace.id, reason: "Vandalism" },
    ]);
  });

  test("ends its sessions at once and lets no new one count", async () => {
    const token = await createSession(database.db, people.mallory.id);
    expect(await findSessionActor(database.db, token)).not.toBeNull();
    await block("grace", "mallory");
    expect(await database.db.session.count({ where: { userId: people.mallory.id } })).toBe(0);
    const later = await createSession(database.db, people.mallory.id);
    expect(await findSessionActor(database.db, later)).toBeNull();
  });

  test("a second time replaces the first", async () => {
    await block("grace", "mallory");
    await block("sue", "mallory", { reason: "Again" });
    expect(await listBlocks(database.db)).toMatchObject([{ name: "mallory", reason: "Again", byName: "Sue" }]);
  });

  test("names a missing reason and an end in the past together", async () => {
    expect(await block("grace", "mallory", { reason: " ", until: new Date(0) })).toMatchObject({
      problem: { code: "invalid-input", errors: [{ pointer: "/reason" }, { pointer: "/until" }] },
    });
    expect(await listBlocks(database.db)).toEqual([]);
  });

  test("is not for readers, contributors and the trusted, whatever they send", async () => {
    for (const person of ["ray", "noel", "tess"] as const)
      expect(await block(person, "mallory", { reason: "" })).toMatchObject({ problem: { code: "not-permitted" } });
  });

  test("is refused for oneself, for other maintainers and for admins, and is an admin's against a maintainer", async () => {
    expect(await block("grace", "grace")).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await block("grace", "sue")).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await block("grace", "adam")).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await block("adam", "sue")).toMatchObject({ block: expect.any(Number) });
  });
});

describe("lifting a block", () => {
  test("lets the account in again and stands in the audit log", async () => {
    await block("grace", "mallory");
    expect(await lift("grace", "mallory")).toMatchObject({ lifted: expect.any(Number) });
    expect(await findBlockInForce(database.db, people.mallory.id)).toBeNull();
    expect(await acts()).toMatchObject([{ act: "unblock", reason: "It was a mistake" }]);
    const token = await createSession(database.db, people.mallory.id);
    expect(await findSessionActor(database.db, token)).not.toBeNull();
  });

  test("is refused when there is none, and to whoever may not", async () => {
    expect(await lift("grace", "noel")).toMatchObject({ problem: { code: "invalid-input" } });
    await block("grace", "mallory");
    expect(await lift("tess", "mallory")).toMatchObject({ problem: { code: "not-permitted" } });
  });
});

test("a block that has run out counts no more", async () => {
  await database.db.block.create({
    data: { userId: people.mallory.id, byId: people.grace.id, reason: "Once", until: new Date(Date.now() - 1000) },
  });
  expect(await findBlockInForce(database.db, people.mallory.id)).toBeNull();
});
