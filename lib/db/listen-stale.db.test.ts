import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { onStale } from "#lib/http/stale-keys.ts";
import { listenStale, STALE_CHANNEL } from "./listen-stale.ts";
import { createEmptyDatabase } from "./test-database.ts";

let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
let writer: pg.Client;

beforeAll(async () => {
  database = await createEmptyDatabase();
  writer = new pg.Client({ connectionString: database.url });
  await writer.connect();
});
afterAll(async () => {
  await writer.end();
  await database.drop();
});
beforeEach(() => {
  vi.mocked(console.error).mockImplementation(() => undefined);
});

/** Listens until the test ends; `heard` starts empty once the connection stands. */
async function listen(): Promise<{ heard: (readonly string[])[]; stop(): Promise<void> }> {
  const heard: (readonly string[])[] = [];
  const { ready, stop } = listenStale(database.url);
  await ready;
  const stopHearing = onStale((keys) => heard.push(keys));
  onTestFinished(async () => {
    stopHearing();
    await stop();
  });
  return { heard, stop };
}

function expectOneComplaint(): void {
  expect(vi.mocked(console.error).mock.calls).toEqual([
    [expect.stringContaining("Changes made on other nodes are not heard")],
  ]);
  vi.mocked(console.error).mockClear();
}

const notify = (payload: string): Promise<unknown> =>
  writer.query("SELECT pg_notify($1, $2)", [STALE_CHANNEL, payload]);

const cutConnections = (): Promise<unknown> =>
  writer.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'strata stale keys' AND datname = current_database()",
  );

test("the keys of a committed change are announced, in the order of the commits", async () => {
  const { heard } = await listen();
  await writer.query("BEGIN");
  await notify('["page:1","taxonomy"]');
  expect(heard).toEqual([]);
  await writer.query("COMMIT");
  await notify('["page:2"]');
  await expect.poll(() => heard).toEqual([["page:1", "taxonomy"], ["page:2"]]);
});

test.each(["*", "", "no json", '{"page":1}', "[1]"])(
  "the payload %j may mean anything, so everything is stale",
  async (payload) => {
    const { heard } = await listen();
    await notify(payload);
    await expect.poll(() => heard).toEqual([["*"]]);
  },
);

test("a lost connection makes everything stale, at once and again when it stands; then changes are heard again", async () => {
  const { heard } = await listen();
  await cutConnections();
  await expect.poll(() => heard).toEqual([["*"], ["*"]]);
  await notify('["page:3"]');
  await expect.poll(() => heard).toEqual([["*"], ["*"], ["page:3"]]);
  expectOneComplaint();
});

test("as long as the database cannot be reached, everything is stale again and again", async () => {
  const heard: (readonly string[])[] = [];
  onTestFinished(onStale((keys) => heard.push(keys)));
  const { stop } = listenStale("postgres://nobody@127.0.0.1:9/none");
  await expect.poll(() => heard.length).toBeGreaterThan(2);
  expect(new Set(heard.flat())).toEqual(new Set(["*"]));
  await stop();
  expectOneComplaint();
});

test("a link that dies without a word is noticed, and another one is made", async () => {
  const link = await linkTo(database.url);
  const heard: (readonly string[])[] = [];
  const { ready, stop } = listenStale(link.url, { heartbeatMs: 300, answerWithinMs: 250 });
  await ready;
  onTestFinished(onStale((keys) => heard.push(keys)));
  link.freeze();
  await expect.poll(() => heard, { timeout: 5_000 }).toEqual([["*"], ["*"]]);
  await notify('["page:5"]');
  await expect.poll(() => heard).toContainEqual(["page:5"]);
  await stop();
  link.close();
  expectOneComplaint();
});

/** A way to the database that can turn silent; connections made after that work. */
async function linkTo(url: string): Promise<{ url: string; freeze(): void; close(): void }> {
  const target = new URL(url);
  const pairs = new Set<() => void>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.pipe(far).pipe(near);
    near.on("error", () => far.destroy());
    far.on("error", () => near.destroy());
    pairs.add(() => void near.unpipe(far).pause());
    near.on("close", () => far.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const link = new URL(url);
  link.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const freeze = (): void => {
    for (const silence of pairs) silence();
    pairs.clear();
  };
  return { url: link.href, freeze, close: () => void server.close() };
}

test("after stop nothing is announced, and no connection is left", async () => {
  const { heard, stop } = await listen();
  await stop();
  await notify('["page:4"]');
  const left = () =>
    writer.query(
      "SELECT FROM pg_stat_activity WHERE application_name = 'strata stale keys' AND datname = current_database()",
    );
  await expect.poll(async () => (await left()).rowCount).toBe(0);
  expect(heard).toEqual([]);
});
