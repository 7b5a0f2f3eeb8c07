import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { countOpenWork } from "./count-open-work.ts";
import { type ActFilters, listActs } from "./list-acts.ts";
import { recordAct } from "./record-act.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let s3: number;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
  s3 = (await writeSmallWorld(database.db)).ids["amazon-s3"] ?? 0;
  const { db } = database;
  await recordAct(db, null, { act: "first-admin", user: people.adam.id });
  await recordAct(db, people.grace, { act: "block", user: people.mallory.id, reason: "Vandalism" });
  await recordAct(db, people.grace, { act: "protect-page", page: s3, detail: { level: "trusted" } });
  await recordAct(db, people.sue, { act: "block", user: people.noel.id, reason: "By mistake" });
});
afterAll(() => database.drop());

const acts = async (filters: ActFilters & { limit?: number }) =>
  (await listActs(database.db, null, filters)).map(({ act, user, page }) => user ?? page?.slug ?? act);

describe("the audit log", () => {
  test("is there for everybody, newest first, with names instead of ids", async () => {
    const [, protection, , setUp] = await listActs(database.db, null, {});
    expect(protection).toMatchObject({
      act: "protect-page",
      by: { name: "grace", displayName: "Grace" },
      page: { id: s3, kind: "offering", slug: "amazon-s3", title: "Amazon S3" },
      user: null,
      detail: { level: "trusted" },
    });
    expect(setUp).toMatchObject({ by: null, user: "adam" });
  });

  test("is narrowed by who, to whom, what and where, together", async () => {
    expect(await acts({ actor: "Grace" })).toEqual(["amazon-s3", "mallory"]);
    expect(await acts({ act: "block" })).toEqual(["noel", "mallory"]);
    expect(await acts({ act: "block", actor: "sue" })).toEqual(["noel"]);
    expect(await acts({ user: "mallory" })).toEqual(["mallory"]);
    for (const page of ["/offerings/amazon-s3", "amazon-s3", String(s3)])
      expect(await acts({ page })).toEqual(["amazon-s3"]);
    expect(await acts({ actor: "nobody" })).toEqual([]);
  });

  test("is read page by page", async () => {
    const [, second] = await listActs(database.db, null, {});
    expect(await acts({ limit: 2 })).toEqual(["noel", "amazon-s3"]);
    expect(await acts({ limit: 2, before: second?.id ?? 0 })).toEqual(["mallory", "adam"]);
  });

  test("cannot be changed, not even by a statement", async () => {
    await expect(database.db.$executeRaw`UPDATE audit_events SET reason = 'None'`).rejects.toThrow("append-only");
    await expect(database.db.$executeRaw`DELETE FROM audit_events`).rejects.toThrow("append-only");
  });
});

test("open work counts what waits, and accounts that are blocked once each", async () => {
  const { db } = database;
  await db.block.create({ data: { userId: people.mallory.id, byId: people.grace.id, reason: "Vandalism" } });
  await db.heldEdit.create({ data: { actorId: people.noel.id, title: "Clouds", proposal: {}, rules: [] } });
  expect(await countOpenWork(db)).toMatchObject({ held: 1, blocks: 1, unpatrolled: 0 });
});
