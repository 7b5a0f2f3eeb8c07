import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { onStale } from "#lib/http/stale-keys.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { patrolRevisions } from "./patrol-revisions.ts";

let database: TestDatabase;
let people: Awaited<ReturnType<typeof writePeople>>;
let ids: Record<string, number>;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ ids } = await writeSmallWorld(database.db));
  people = await writePeople(database.db);
  await database.db.$executeRaw`
    INSERT INTO revision_marks (revision, byte_delta, patrol)
    SELECT number, 0, CASE WHEN number IN (2, 4) THEN 'waiting' ELSE 'none' END FROM revisions
    ON CONFLICT (revision) DO UPDATE SET patrol = excluded.patrol`;
});
afterAll(() => database.drop());

describe("patrol", () => {
  it.each(["ray", "noel", "tess"] as const)("is nothing for %s", async (name) => {
    expect(await patrolRevisions(database.db, people[name], [2])).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await database.db.revisionMark.count({ where: { patrol: "waiting" } })).toBe(2);
  });

  it("is nothing for who is not signed in", async () => {
    expect(await patrolRevisions(database.db, null, [2])).toMatchObject({ problem: { code: "not-signed-in" } });
  });

  it("of no edit at all is refused", async () => {
    expect(await patrolRevisions(database.db, people.grace, [])).toMatchObject({ problem: { code: "invalid-input" } });
  });

  it("marks what waited, by whom and when, and tells the audit log and the caches", async () => {
    const heard: string[] = [];
    const stop = onStale((keys) => heard.push(...keys));
    const done = await patrolRevisions(database.db, people.grace, [1, 4, 2, 999_999]);
    stop();
    expect(done).toEqual({ patrolled: [2, 4] });
    const marks = await database.db.revisionMark.findMany({ where: { patrol: "done" }, orderBy: { revision: "asc" } });
    expect(marks).toMatchObject([
      { revision: 2, patrolledBy: people.grace.id, patrolledAt: expect.any(Date) },
      { revision: 4, patrolledBy: people.grace.id },
    ]);
    const events = await database.db.auditEvent.findMany({ where: { act: "patrol" } });
    expect(events).toMatchObject([{ actorId: people.grace.id, detail: { patrolled: [2, 4] } }]);
    expect(heard.sort()).toEqual(["patrol", `page:${ids.compute}`, `page:${ids.aws}`].sort());
  });

  it("of what was patrolled already changes nothing, not even the audit log", async () => {
    expect(await patrolRevisions(database.db, people.sue, [2, 4])).toEqual({ patrolled: [] });
    expect(await database.db.auditEvent.count({ where: { act: "patrol" } })).toBe(1);
  });
});
