import { createParser } from "eventsource-parser";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { POOLS } from "#lib/db/client.ts";
import { ChangeFeed } from "#lib/recent/change-feed.ts";
import type { LogItem } from "#lib/recent/log-item.ts";
import { changeFeedOf } from "#lib/recent/shared-feed.ts";
import { streamLog } from "#lib/recent/stream-log.ts";
import { AMAZON, S3 } from "#lib/revisions/testing/small-world.ts";
import { answerCall } from "./answer-call.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;
let edits = 0;

beforeAll(async () => {
  api = await openSmallApi();
});
afterAll(() => api.close());

const edit = (first = AMAZON): Promise<number> => {
  edits += 1;
  return api.edit(first, { body: `Edit ${edits}.\n` });
};

type Heard = { id: string | undefined; event: string | undefined; item: LogItem };

type Listener = { heard: Heard[]; until(number: number): Promise<void>; leave(): Promise<void> };

async function follow(stream: ReadableStream<Uint8Array>): Promise<Listener> {
  const heard: Heard[] = [];
  const parser = createParser({ onEvent: ({ id, event, data }) => heard.push({ id, event, item: JSON.parse(data) }) });
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  parser.feed(decoder.decode((await reader.read()).value));
  const readOn = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  };
  const reading = readOn();
  return {
    heard,
    until: (number) =>
      vi.waitFor(() => expect(heard.map(({ item }) => item.number)).toContain(number), { timeout: 5_000, interval: 5 }),
    async leave() {
      await reader.cancel();
      await reading;
    },
  };
}

async function listen(query = "", headers: Record<string, string> = {}): Promise<Listener> {
  const request = new Request(`http://wiki.example/api/v1/changes/stream${query}`, { headers });
  const response = await answerCall(request, () => api.db);
  expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
    200,
    "text/event-stream; charset=utf-8",
    "no-store",
  ]);
  if (!response.body) throw new Error("The answer has no body.");
  return follow(response.body);
}

const numbersOf = ({ heard }: Listener): number[] => heard.map(({ item }) => item.number);

describe("the stream of the log", () => {
  it("tells of each revision as the list of changes does, with its number as the id", async () => {
    const listener = await listen("?include=patch,content");
    const number = await edit();
    await listener.until(number);
    const { body } = await api.call(`/changes?since=${number - 1}&include=patch,content`);
    const { items } = body as { items: LogItem[] };
    expect(listener.heard).toEqual([{ id: String(number), event: "revision", item: items[0] }]);
    expect(faultsBySchema("#/components/schemas/Change", items[0])).toEqual([]);
    await listener.leave();
  });

  it("begins after `since`, and after `Last-Event-ID` where that is said", async () => {
    const [first, second] = [await edit(), await edit()];
    const [since, back] = await Promise.all([
      listen(`?since=${first - 1}`),
      listen("?since=0", { "last-event-id": String(first) }),
    ]);
    await Promise.all([since.until(second), back.until(second)]);
    expect([numbersOf(since), numbersOf(back)]).toEqual([[first, second], [second]]);
    await Promise.all([since.leave(), back.leave()]);
  });

  it("tells of the pages alone that were asked for", async () => {
    const [offerings, all] = await Promise.all([listen("?kind=offering&since=0"), listen("?since=0")]);
    const [vendor, offering] = [await edit(), await edit(S3)];
    await Promise.all([offerings.until(offering), all.until(offering)]);
    expect(numbersOf(offerings)).toEqual([5, offering]);
    expect(numbersOf(all)).toContain(vendor);
    await Promise.all([offerings.leave(), all.leave()]);
  });

  it("is followed together with the list of recent changes, by one reader of the log", async () => {
    const feed = changeFeedOf(api.db);
    expect(changeFeedOf(api.db)).toBe(feed);
    const listener = await listen();
    expect(feed.followers).toBe(1);
    await listener.leave();
    expect(feed.followers).toBe(0);
  });

  it("does not stand when only its head is asked for", async () => {
    const { status, body } = await api.call("/changes/stream", { method: "HEAD" });
    expect([status, body, changeFeedOf(api.db).followers]).toEqual([200, null, 0]);
  });

  it("refuses what it does not know", async () => {
    expect(await api.call("/changes/stream?since=x&colour=red")).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/query/since" }, { pointer: "/query/colour" }] },
    });
  });

  it("reads each save twice, however many follow: once the log, once what they asked to have with it", async () => {
    const feed = new ChangeFeed(api.db, 60_000);
    const asked = { after: null, included: ["patch", "content"] as const };
    const streams = Array.from({ length: 2_000 }, () => streamLog(api.db, feed, asked));
    const listeners = await Promise.all(streams.map(follow));
    const pool = POOLS.get(api.db);
    if (!pool) throw new Error("The database has no pool.");
    const spied = vi.spyOn(pool, "query");
    const number = await edit();
    await Promise.all(listeners.map((listener) => listener.until(number)));
    const readings = spied.mock.calls.filter((call) => JSON.stringify(call).includes("shown_revisions"));
    expect(readings).toHaveLength(2);
    await Promise.all(listeners.map((listener) => listener.leave()));
    expect(feed.followers).toBe(0);
  });
});
