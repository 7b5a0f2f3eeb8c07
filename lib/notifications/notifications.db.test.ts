import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { followNotification } from "./follow-notification.ts";
import { listNotifications } from "./list-notifications.ts";
import { markRead } from "./mark-read.ts";
import { notify } from "./notify.ts";

let database: TestDatabase;
let people: Awaited<ReturnType<typeof writePeople>>;
let noel: Actor;
let page: number;

beforeAll(async () => {
  database = await createTestDatabase();
  const { ids } = await writeSmallWorld(database.db);
  page = ids.aws ?? 0;
  people = await writePeople(database.db);
  noel = people.noel;
});
afterAll(() => database.drop());
beforeEach(() => database.db.notification.deleteMany());

const told = () => listNotifications(database.db, noel);
const tell = (kind: "mention" | "reply" | "revert" | "watched" | "held", by: Actor = people.tess, more = {}) =>
  notify(database.db, { user: noel.id, kind, by: by.id, page, revision: 4, ...more });

describe("a notification", () => {
  it("says who did what where, newest first", async () => {
    await tell("revert");
    await tell("reply", people.grace, { revision: null, thread: 3, post: 8 });
    expect(await told()).toMatchObject([
      { kind: "reply", by: { name: "grace", displayName: "Grace" }, thread: 3, post: 8, read: false },
      { kind: "revert", by: { name: "tess" }, page: { kind: "vendor", slug: "aws", title: "Amazon Web Services" } },
    ]);
  });

  it("is never of what one did oneself", async () => {
    await tell("mention", noel);
    expect(await told()).toEqual([]);
  });

  it("of a watched page is not repeated before it was read, and comes again after that", async () => {
    await tell("watched");
    await tell("watched", people.grace);
    const [first] = await told();
    expect(await told()).toHaveLength(1);
    await markRead(database.db, noel, { ids: [first?.id ?? 0] });
    await tell("watched");
    expect(await told()).toMatchObject([{ read: false }, { read: true }]);
  });

  it("does not name the author of a revision whose author is hidden", async () => {
    await tell("watched");
    await database.db.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (4, false, false, true, 'a test', ${people.sue.id}::uuid)`;
    expect(await told()).toMatchObject([{ kind: "watched", by: null }]);
    await database.db.suppression.deleteMany();
  });

  it("is marked as read by following it, and leads to what it tells of", async () => {
    await tell("revert");
    const [one] = await told();
    expect(await followNotification(database.db, noel, one?.id ?? 0)).toBe("/vendors/aws/diff?to=4");
    expect(await told()).toMatchObject([{ read: true }]);
  });

  it("is nobody else's to read or to mark", async () => {
    await tell("revert");
    const [one] = await told();
    expect(await followNotification(database.db, people.grace, one?.id ?? 0)).toBeNull();
    await markRead(database.db, people.grace, { ids: [one?.id ?? 0] });
    expect(await listNotifications(database.db, people.grace)).toEqual([]);
    expect(await listNotifications(database.db, null)).toEqual([]);
    expect(await told()).toMatchObject([{ read: false }]);
  });

  it("that came after the page was shown stays unread when all of them are marked", async () => {
    await tell("revert");
    const [shown] = await told();
    await tell("held");
    await markRead(database.db, noel, { upTo: shown?.id ?? 0 });
    expect(await told()).toMatchObject([
      { kind: "held", read: false },
      { kind: "revert", read: true },
    ]);
  });
});
