import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POOLS } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Change } from "#lib/domain/change.ts";
import { ALL_CHANGES, type ChangeFilters } from "#lib/domain/change-filters.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { AMAZON, writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { ChangeFeed } from "./change-feed.ts";
import { streamChanges } from "./stream-changes.ts";

let database: TestDatabase;
let ada: Actor;
let page: number;
let feed: ChangeFeed;

beforeAll(async () => {
  database = await createTestDatabase();
  const world = await writeSmallWorld(database.db);
  ada = world.ada;
  page = world.ids.aws ?? 0;
});
afterAll(() => database.drop());
beforeEach(() => {
  feed = new ChangeFeed(database.db, 60_000);
});

let edits = 0;
async function edit(minor = false): Promise<number> {
  edits += 1;
  const { current: base } = await database.db.page.findUniqueOrThrow({ where: { id: page } });
  const body = `Edit ${edits}.\n`;
  const saved = await saveRevision(database.db, ada, { ...AMAZON, page, base, body, minor, origin: "edit" });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved.number;
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

type Listener = { heard: number[]; text(): string; until(number: number): Promise<void>; leave(): Promise<void> };

async function listen(after: number | null = null, filters: ChangeFilters = ALL_CHANGES): Promise<Listener> {
  const reader = streamChanges(feed, { after, filters }).getReader();
  const heard: number[] = [];
  let text = decode((await reader.read()).value);
  const readOn = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decode(value);
      for (const [, id] of decode(value).matchAll(/^id: (\d+)$/gm)) heard.push(Number(id));
    }
  };
  const reading = readOn();
  const until = (number: number) => vi.waitFor(() => expect(heard).toContain(number), { timeout: 5_000, interval: 5 });
  const leave = async (): Promise<void> => {
    await reader.cancel();
    await reading;
  };
  return { heard, text: () => text, until, leave };
}

describe("the stream of changes", () => {
  it("tells of each save as it is made, with the revision as its id and the change as JSON", async () => {
    const listener = await listen();
    const number = await edit();
    await listener.until(number);
    const data = /^data: (.*)$/m.exec(listener.text())?.[1] ?? "";
    const change: Change = JSON.parse(data);
    expect(change).toMatchObject({ number, by: "ada", minor: false, page: { kind: "vendor", slug: "aws" } });
    await listener.leave();
  });

  it("goes on after the revision that was heard last, without a gap and without a repetition", async () => {
    const [first, second] = [await edit(), await edit()];
    const listener = await listen(first - 1);
    const third = await edit();
    await listener.until(third);
    expect(listener.heard).toEqual([first, second, third]);
    await listener.leave();
  });

  it("tells who begins now of nothing that was acknowledged before, though others are yet to be told of it", async () => {
    const early = await listen();
    const before = await edit();
    const late = await listen();
    const after = await edit();
    await Promise.all([early, late].map((listener) => listener.until(after)));
    expect(early.heard).toEqual([before, after]);
    expect(late.heard).toEqual([after]);
    await Promise.all([early, late].map((listener) => listener.leave()));
  });

  it("loses nothing when saves and arrivals interleave", async () => {
    const start = await readHead(database.db);
    const listeners: Listener[] = [];
    for (let round = 0; round < 8; round += 1) {
      const [listener] = await Promise.all([listen(start), edit()]);
      listeners.push(listener);
    }
    const last = await edit();
    await Promise.all(listeners.map((listener) => listener.until(last)));
    const all = Array.from({ length: last - start }, (_, index) => start + 1 + index);
    for (const { heard } of listeners) expect(heard).toEqual(all);
    await Promise.all(listeners.map((listener) => listener.leave()));
  });

  it("tells of what was asked for alone", async () => {
    const listener = await listen(null, { ...ALL_CHANGES, minor: "hide" });
    const minor = await edit(true);
    const major = await edit();
    await listener.until(major);
    expect(listener.heard).not.toContain(minor);
    await listener.leave();
  });

  it("begins at the end of the log for who names a revision that is yet to come", async () => {
    const listener = await listen(2_000_000_000);
    const number = await edit();
    await listener.until(number);
    expect(listener.heard).toEqual([number]);
    await listener.leave();
  });

  it("says a comment when nothing happens, so that a dead line is noticed", async () => {
    feed = new ChangeFeed(database.db, 20);
    const listener = await listen();
    await vi.waitFor(() => expect(listener.text()).toMatch(/^:$/m));
    await listener.leave();
  });

  it("does not show again what was hidden since it was read", async () => {
    const listener = await listen();
    const number = await edit();
    await listener.until(number);
    await database.db.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (${number}, false, true, true, 'a test', ${ada.id}::uuid)`;
    announceStale(["changes"]);
    await sleep(50);
    const late = await listen(number - 1);
    await late.until(number);
    expect(late.text()).toContain('"by":null');
    expect(late.text()).not.toContain(AMAZON.summary);
    await Promise.all([listener.leave(), late.leave()]);
  });

  it("asks the database once for two thousand listeners, and leaves nothing behind when they are gone", async () => {
    const listeners = await Promise.all(Array.from({ length: 2_000 }, () => listen()));
    expect(feed.followers).toBe(2_000);
    const pool = POOLS.get(database.db);
    if (!pool) throw new Error("The database has no pool.");
    const asked = vi.spyOn(pool, "query");
    const number = await edit();
    await Promise.all(listeners.map((listener) => listener.until(number)));
    const readings = asked.mock.calls.filter((call) => JSON.stringify(call).includes("shown_revisions"));
    expect(readings).toHaveLength(1);
    for (const { heard } of listeners) expect(heard).toEqual([number]);
    await Promise.all(listeners.map((listener) => listener.leave()));
    expect(feed.followers).toBe(0);
  });
});
