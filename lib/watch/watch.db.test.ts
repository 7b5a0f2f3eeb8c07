import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { notify } from "#lib/notifications/notify.ts";
import { readPersonalPart } from "#lib/personal/read-personal-part.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { AMAZON, writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { findWatch } from "./find-watch.ts";
import { listWatchedChanges } from "./list-watched-changes.ts";
import { listWatchedPages } from "./list-watched-pages.ts";
import { markAllSeen } from "./mark-all-seen.ts";
import { unwatchPages } from "./unwatch-pages.ts";
import { watchPage } from "./watch-page.ts";

let database: TestDatabase;
let people: Awaited<ReturnType<typeof writePeople>>;
let noel: Actor;
let page: number;
let other: number;

beforeAll(async () => {
  database = await createTestDatabase();
  const { ids } = await writeSmallWorld(database.db);
  page = ids.aws ?? 0;
  other = ids.compute ?? 0;
  people = await writePeople(database.db);
  noel = people.noel;
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.notification.deleteMany();
  await database.db.watch.deleteMany();
});

let edits = 0;
async function editBy(actor: Actor): Promise<number> {
  edits += 1;
  const { current: base } = await database.db.page.findUniqueOrThrow({ where: { id: page } });
  const saved = await saveRevision(database.db, actor, {
    ...AMAZON,
    page,
    base,
    body: `Edit ${edits}.\n`,
    summary: `Edit ${edits}`,
    origin: "edit",
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved.number;
}

const unseen = async (): Promise<number[]> =>
  (await listWatchedChanges(database.db, noel)).filter((change) => change.unseen).map(({ number }) => number);

describe("watching a page", () => {
  it("begins with all that it says today as seen", async () => {
    expect(await watchPage(database.db, noel, page)).toBeNull();
    expect(await findWatch(database.db, noel, page)).toMatchObject({ watching: true, page: { slug: "aws" } });
    expect(await unseen()).toEqual([]);
  });

  it("shows what others changed since as unseen until one looks, and never what one changed oneself", async () => {
    await watchPage(database.db, noel, page);
    const number = await editBy(people.tess);
    expect(await unseen()).toEqual([number]);
    expect(await listWatchedPages(database.db, noel)).toMatchObject([{ slug: "aws", unseen: true }]);
    await readPersonalPart(database.db, noel, other);
    expect(await unseen()).toEqual([number]);
    expect(await readPersonalPart(database.db, noel, page)).toMatchObject({ watching: true });
    expect(await unseen()).toEqual([]);
    await editBy(noel);
    expect(await unseen()).toEqual([]);
  });

  it("shows changes of watched pages alone, newest first, from where one asks", async () => {
    await watchPage(database.db, noel, page);
    const [first, second] = [await editBy(people.tess), await editBy(people.grace)];
    const changes = await listWatchedChanges(database.db, noel, { limit: 2 });
    expect(changes.map(({ number, by }) => [number, by])).toEqual([
      [second, "grace"],
      [first, "tess"],
    ]);
    const before = await listWatchedChanges(database.db, noel, { before: second, limit: 1 });
    expect(before.map(({ number }) => number)).toEqual([first]);
  });

  it("twice changes nothing, and what is no page cannot be watched", async () => {
    await watchPage(database.db, noel, page);
    const number = await editBy(people.tess);
    await watchPage(database.db, noel, page);
    expect(await unseen()).toEqual([number]);
    expect(await watchPage(database.db, noel, 999_999)).toMatchObject({ problem: { code: "not-found" } });
    expect(await findWatch(database.db, noel, 999_999)).toBeNull();
  });

  it("is marked as seen up to what the list showed, not beyond it", async () => {
    await watchPage(database.db, noel, page);
    const shown = await editBy(people.tess);
    const later = await editBy(people.tess);
    await markAllSeen(database.db, noel, shown);
    expect(await unseen()).toEqual([later]);
    await markAllSeen(database.db, noel, later);
    await markAllSeen(database.db, noel, shown);
    expect(await unseen()).toEqual([]);
  });

  it("ends for the pages that were chosen, with what was said of them, and for nobody else", async () => {
    for (const watcher of [noel, people.ray]) await watchPage(database.db, watcher, page);
    await watchPage(database.db, noel, other);
    await notify(database.db, { user: noel.id, kind: "watched", by: people.tess.id, page, revision: 4 });
    await unwatchPages(database.db, noel, [page]);
    expect(await listWatchedPages(database.db, noel)).toMatchObject([{ id: other }]);
    expect(await listWatchedPages(database.db, people.ray)).toMatchObject([{ id: page }]);
    expect(await readPersonalPart(database.db, noel, null)).toMatchObject({ unread: 0 });
  });

  it("is for those who are signed in", async () => {
    const refusals = await Promise.all([
      watchPage(database.db, null, page),
      unwatchPages(database.db, null, [page]),
      markAllSeen(database.db, null, 5),
    ]);
    for (const refusal of refusals) expect(refusal).toMatchObject({ problem: { code: "not-signed-in" } });
    expect(await listWatchedPages(database.db, null)).toEqual([]);
    expect(await listWatchedChanges(database.db, null)).toEqual([]);
  });
});

describe("a person's own part of a page", () => {
  it("counts what was not read, and looking at a watched page reads what was said of it", async () => {
    await watchPage(database.db, noel, page);
    await notify(database.db, { user: noel.id, kind: "watched", by: people.tess.id, page, revision: 4 });
    await notify(database.db, { user: noel.id, kind: "revert", by: people.tess.id, page, revision: 4 });
    expect(await readPersonalPart(database.db, noel, null)).toMatchObject({ unread: 2, watching: false });
    expect(await readPersonalPart(database.db, noel, page)).toMatchObject({ unread: 1, watching: true });
    expect(await readPersonalPart(database.db, noel, null)).toMatchObject({ unread: 1 });
  });

  it("names what the person may do", async () => {
    const { permissions, ...ray } = await readPersonalPart(database.db, people.ray, null);
    expect(ray).toMatchObject({ name: "ray", displayName: "Ray", role: "reader", level: "reader" });
    expect(permissions).toEqual(["read", "watch"]);
    expect(await readPersonalPart(database.db, people.tess, null)).toMatchObject({ level: "trusted" });
  });
});
