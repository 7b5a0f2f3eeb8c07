import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { writeSmallWorld } from "./testing/small-world.ts";
import { verifyLog } from "./verify-log.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await writeSmallWorld(database.db);
});
afterAll(() => database.drop());

/** Damage as a fault of the disk or a superuser would do it: around the trigger. */
async function damage(statement: string): Promise<void> {
  await database.db.$executeRawUnsafe("ALTER TABLE revisions DISABLE TRIGGER USER");
  await database.db.$executeRawUnsafe(statement);
  await database.db.$executeRawUnsafe("ALTER TABLE revisions ENABLE TRIGGER USER");
}

it("a whole log verifies", async () => {
  expect(await verifyLog(database.db)).toEqual({ revisions: 5, damage: [] });
});

const DAMAGES: [string, string, string, { revision: number; fault: RegExp }][] = [
  [
    "a changed text",
    "UPDATE revisions SET body = body || ' ' WHERE number = 1",
    "UPDATE revisions SET body = left(body, -1) WHERE number = 1",
    { revision: 1, fault: /content/ },
  ],
  [
    "a changed record",
    `UPDATE revisions SET record = jsonb_set(record, '{order}', '7') WHERE number = 2`,
    `UPDATE revisions SET record = jsonb_set(record, '{order}', '1') WHERE number = 2`,
    { revision: 2, fault: /content/ },
  ],
  [
    "a changed summary",
    "UPDATE revisions SET summary = 'Nothing' WHERE number = 3",
    "UPDATE revisions SET summary = 'First content' WHERE number = 3",
    { revision: 3, fault: /summary/ },
  ],
  [
    "a revision passed off as minor",
    "UPDATE revisions SET minor = true WHERE number = 4",
    "UPDATE revisions SET minor = false WHERE number = 4",
    { revision: 4, fault: /chain/ },
  ],
  [
    "a head that points elsewhere",
    "UPDATE log_head SET number = 9",
    "UPDATE log_head SET number = 5",
    { revision: 5, fault: /head/ },
  ],
];

it.each(DAMAGES)("finds %s, where it is and nowhere else", async (_, harm, mend, { revision, fault }) => {
  await damage(harm);
  const found = await verifyLog(database.db);
  await damage(mend);
  expect(found.damage).toEqual([{ revision, fault: expect.stringMatching(fault) }]);
  expect((await verifyLog(database.db)).damage).toEqual([]);
});

it("finds a revision that was cut out", async () => {
  await damage("DELETE FROM revision_marks WHERE revision = 3");
  await damage("DELETE FROM revisions WHERE number = 3");
  expect((await verifyLog(database.db)).damage.map(({ fault }) => fault)).toEqual([
    "revision 3 is missing",
    "the chain breaks here",
  ]);
});
