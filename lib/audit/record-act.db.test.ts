import { afterAll, beforeAll, expect, test } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { recordAct } from "./record-act.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("an act is told with who did what to whom and why, and cannot be changed or removed", async () => {
  const { db } = database;
  const { grace, mallory } = await writePeople(db);
  await recordAct(db, grace, { act: "block", user: mallory.id, reason: "Vandalism", detail: { until: null } });
  expect(await db.auditEvent.findFirst()).toMatchObject({
    actorId: grace.id,
    act: "block",
    userId: mallory.id,
    reason: "Vandalism",
    detail: { until: null },
  });
  await expect(db.$executeRaw`UPDATE audit_events SET reason = ''`).rejects.toThrow(/append-only/);
  await expect(db.$executeRaw`DELETE FROM audit_events`).rejects.toThrow(/append-only/);
  await expect(db.$executeRaw`TRUNCATE audit_events`).rejects.toThrow(/append-only/);
});

test("an act whose transaction fails is not told", async () => {
  const { db } = database;
  const told = await db.auditEvent.count();
  const failing = db.$transaction(async (tx) => {
    await recordAct(tx, null, { act: "set-role" });
    throw new Error("The role was not set.");
  });
  await expect(failing).rejects.toThrow("The role was not set.");
  expect(await db.auditEvent.count()).toBe(told);
});
