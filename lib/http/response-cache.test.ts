import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { Answer, AnswerHeaders, OpenAnswer } from "./answer.ts";
import type { CacheAddress } from "./cache-address.ts";
import { PreparedAnswer } from "./prepared-answer.ts";
import { type Rendered, ResponseCache } from "./response-cache.ts";

const at = (url: string): CacheAddress => ({ key: `*/* ${url}`, url, accept: "*/*" });
const HOME = at("/");

/** A world with one fact, read by every rendering when it begins; a rendering ends when it is let go. */
function world({
  headers = {},
  status = 200,
  keys = ["page:1"],
}: {
  headers?: AnswerHeaders;
  status?: number;
  keys?: string[];
} = {}) {
  const state = { fact: "old", rendered: 0, waiting: [] as (() => void)[] };
  const render = async (): Promise<Rendered> => {
    const fact = state.fact;
    state.rendered++;
    await new Promise<void>((resolve) => state.waiting.push(resolve));
    const answer: Answer = { status, headers: { "content-type": "text/plain", ...headers }, body: Buffer.from(fact) };
    return { answer, keys: new Set(keys) };
  };
  const cache = new ResponseCache({ maxBytes: 1_000_000, render });
  const letGo = async (): Promise<void> => {
    for (const resolve of state.waiting.splice(0)) resolve();
    await sleep(0);
  };
  return { state, cache, letGo };
}

async function bodyOf(answer: PreparedAnswer | OpenAnswer | undefined): Promise<string | undefined> {
  return answer instanceof PreparedAnswer ? (await answer.represent("identity")).body.toString() : undefined;
}

test("one renders, those who ask meanwhile wait for it, and those who ask later find it", async () => {
  const { state, cache, letGo } = world();
  const asked = [1, 2, 3].map(() => cache.fetch(HOME));
  await letGo();
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(state.rendered).toBe(1);
  expect(await bodyOf(cache.find(HOME))).toBe("old");
});

test("addresses do not mix", async () => {
  const { state, cache, letGo } = world();
  const asked = [cache.fetch(at("/a")), cache.fetch(at("/b"))];
  await letGo();
  await Promise.all(asked);
  expect(state.rendered).toBe(2);
  expect(cache.find(at("/c"))).toBeUndefined();
});

test("who asks after something went stale never gets a rendering that began before", async () => {
  const { state, cache, letGo } = world();
  const before = cache.fetch(HOME);
  state.fact = "new";
  cache.drop(["page:1"]);
  const after = cache.fetch(HOME);
  expect(state.rendered).toBe(2);
  await letGo();
  expect(await bodyOf(await before)).toBe("old");
  expect(await bodyOf(await after)).toBe("new");
  expect(await bodyOf(cache.find(HOME))).toBe("new");
});

test("a rendering whose keys went stale while it ran is not kept, and tells caches behind us not to keep it", async () => {
  const { cache, letGo } = world();
  const asked = cache.fetch(HOME);
  cache.drop(["page:1", "search"]);
  await letGo();
  const answer = await asked;
  expect(cache.find(HOME)).toBeUndefined();
  const { headers } = await (answer as PreparedAnswer).represent("identity");
  expect(headers).toContain("private, no-cache");
  expect(headers).not.toContain("surrogate-key");
});

test("a slow old rendering that ends last does not replace the newer one", async () => {
  const { state, cache, letGo } = world();
  const before = cache.fetch(HOME);
  const [endBefore] = state.waiting.splice(0);
  state.fact = "new";
  cache.drop(["*"]);
  const after = cache.fetch(HOME);
  await letGo();
  await after;
  endBefore?.();
  await before;
  expect(await bodyOf(cache.find(HOME))).toBe("new");
});

test("a rendering is kept when what went stale meanwhile has nothing to do with it", async () => {
  const { cache, letGo } = world();
  const asked = cache.fetch(HOME);
  cache.drop(["page:2"]);
  await letGo();
  await asked;
  expect(cache.find(HOME)).toBeDefined();
});

test("something that goes stale in the very moment a rendering ends is not missed", async () => {
  for (let ticks = 0; ticks < 12; ticks++) {
    const { cache, letGo } = world();
    const asked = cache.fetch(HOME);
    const ended = letGo();
    for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
    cache.drop(["page:1"]);
    await Promise.all([asked, ended]);
    expect(cache.find(HOME), `after ${ticks} ticks`).toBeUndefined();
  }
});

test("keys that the handler names in its headers count like those that were noted", async () => {
  const { cache, letGo } = world({ headers: { "surrogate-key": "taxonomy  page:7" } });
  const asked = cache.fetch(HOME);
  await letGo();
  const { headers } = await ((await asked) as PreparedAnswer).represent("identity");
  expect(headers[headers.indexOf("surrogate-key") + 1]).toBe("page:1 taxonomy page:7");
  cache.drop(["page:7"]);
  expect(cache.find(HOME)).toBeUndefined();
});

test.each([
  ["an error", { status: 404 }],
  ["a redirect that is not permanent", { status: 307 }],
  ["a cookie", { headers: { "set-cookie": "a=1" } }],
  ["no-store", { headers: { "cache-control": "no-store" } }],
  ["private", { headers: { "cache-control": "private, max-age=60" } }],
  ["nothing of which it was made", { keys: [] }],
])("an answer with %s is not kept", async (_what, answer) => {
  const { cache, letGo } = world(answer);
  const asked = cache.fetch(HOME);
  await letGo();
  await asked;
  expect(cache.find(HOME)).toBeUndefined();
});

test.each([
  ["a permanent redirect", { status: 308, headers: { location: "/b" } }],
  ["a file of the build", { keys: [], headers: { "cache-control": "public, max-age=31536000, immutable" } }],
  ["a public file", { keys: [], headers: { "accept-ranges": "bytes", "cache-control": "public, max-age=0" } }],
  [
    "a page made at build time",
    { keys: [], headers: { "x-nextjs-cache": "HIT", "cache-control": "s-maxage=31536000" } },
  ],
  [
    "a page of which Next says that it is dynamic",
    { headers: { "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate" } },
  ],
])("%s is kept", async (_what, answer) => {
  const { cache, letGo } = world(answer);
  const asked = cache.fetch(HOME);
  await letGo();
  await asked;
  expect(cache.find(HOME)).toBeDefined();
});

test("an answer that is not for sharing goes to one request; each of the others gets its own", async () => {
  const { state, cache, letGo } = world({ headers: { "set-cookie": "id=1" } });
  const asked = [1, 2, 3].map(() => cache.fetch(HOME));
  await letGo();
  await letGo();
  expect(new Set(await Promise.all(asked)).size).toBe(3);
  expect(state.rendered).toBe(3);
});

test("an open answer is not shared and not kept", async () => {
  let rendered = 0;
  const render = async (): Promise<Rendered> => {
    rendered++;
    return { answer: { status: 200, headers: {}, stream: Readable.from(["a"]) }, keys: new Set(["page:1"]) };
  };
  const cache = new ResponseCache({ maxBytes: 1000, render });
  const [one, other] = await Promise.all([cache.fetch(HOME), cache.fetch(HOME)]);
  expect(one).not.toBe(other);
  expect(rendered).toBe(2);
});

test("a rendering that fails fails for all who wait, and the next one is tried afresh", async () => {
  const render = vi.fn<() => Promise<Rendered>>().mockRejectedValueOnce(new Error("broken"));
  render.mockResolvedValue({
    answer: { status: 200, headers: {}, body: Buffer.from("fine") },
    keys: new Set(["page:1"]),
  });
  const cache = new ResponseCache({ maxBytes: 10_000, render });
  const asked = await Promise.allSettled([cache.fetch(HOME), cache.fetch(HOME)]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await bodyOf(await cache.fetch(HOME))).toBe("fine");
});

test("what shows the world of today is kept until midnight UTC, and no longer by caches behind us than an hour", async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 31, 23, 59, 59) });
  try {
    const { cache: today, letGo: letToday } = world({ keys: ["page:1", "today"] });
    const { cache: then, letGo: letThen } = world({ keys: ["page:1"] });
    const asked = [today.fetch(HOME), then.fetch(HOME)];
    for (const resolve of [letToday, letThen]) await Promise.all([resolve(), vi.advanceTimersByTimeAsync(1)]);
    const [answer] = await Promise.all(asked);
    expect((await (answer as PreparedAnswer).represent("identity")).headers).toContain("max-age=3600");
    expect([today.find(HOME), then.find(HOME)]).not.toContain(undefined);
    vi.advanceTimersByTime(3_000);
    expect(today.find(HOME)).toBeUndefined();
    expect(then.find(HOME)).toBeDefined();
  } finally {
    vi.useRealTimers();
  }
});

test("who asks long after a rendering began does not wait for it any more", async () => {
  const { state, cache } = world();
  vi.useFakeTimers();
  try {
    void cache.fetch(HOME);
    vi.advanceTimersByTime(60_000);
    void cache.fetch(HOME);
    expect(state.rendered).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});
