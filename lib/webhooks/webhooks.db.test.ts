import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Person } from "#lib/accounts/testing/people.ts";
import { blockUser } from "#lib/blocks/block-user.ts";
import type { Delivery, Webhook } from "#lib/domain/webhook.ts";
import { openSmallWiki, type SmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { AMAZON, S3 } from "#lib/revisions/testing/small-world.ts";
import { createWebhook } from "./create-webhook.ts";
import { keepDelivering } from "./keep-delivering.ts";
import { listDeliveries } from "./list-deliveries.ts";
import { findWebhook, listWebhooks } from "./list-webhooks.ts";
import { pauseWebhook, resumeWebhook } from "./pause-webhook.ts";
import { pingWebhook } from "./ping-webhook.ts";
import { redeliver } from "./redeliver.ts";
import { removeWebhook } from "./remove-webhook.ts";
import { openReceiver, type Received, type Receiver } from "./testing/open-receiver.ts";

let wiki: SmallWiki;
let receiver: Receiver;

beforeAll(async () => {
  wiki = await openSmallWiki();
});
afterAll(() => wiki.drop());
beforeEach(async () => {
  await wiki.db.webhook.deleteMany();
  receiver = await openReceiver();
});

const site = "https://strata.example";

const sending = () => ({ site, hosts: [receiver.host], signal: new AbortController().signal });

async function make(owner: Person = "noel", wanted: { url?: string; kinds?: string[] } = {}) {
  const all = { url: receiver.url, ...wanted, kinds: (wanted.kinds ?? []) as Webhook["kinds"] };
  const made = await createWebhook(wiki.db, wiki.people[owner], all, [receiver.host]);
  if ("problem" in made) throw new Error(JSON.stringify(made.problem));
  return made;
}

/** A node that sends, until the test ends. */
function dispatch(): { stop(): Promise<void> } {
  const dispatcher = keepDelivering(wiki.url, { site, hosts: [receiver.host], pace: { pollMs: 50, gatherMs: 5 } });
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= dispatcher.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { stop };
}

let edits = 0;
async function edit(first = AMAZON): Promise<number> {
  edits += 1;
  const { number } = await wiki.save(await wiki.editOf(first, { body: `Edit ${edits}.\n` }));
  return number;
}

const logOf = (id: string, owner: Person = "noel"): Promise<Delivery[]> =>
  listDeliveries(wiki.db, wiki.people[owner], id, { limit: 100 });

const untilState = (id: string, states: Delivery["state"][]) =>
  vi.waitFor(async () => expect((await logOf(id)).map(({ state }) => state)).toEqual(states), { timeout: 10_000 });

/** Lets the next attempt of what waits be due now. */
const hurry = () => wiki.db.$executeRaw`UPDATE webhook_deliveries SET next_at = now() WHERE state = 'waiting'`;

describe("a change", () => {
  test("is sent as the log tells it, and signed so that only its receiver can check it", async () => {
    const { id, secret } = await make();
    dispatch();
    const number = await edit();
    await receiver.until(1);
    const [{ headers, body, path }] = receiver.received as [Received];
    expect(path).toBe("/hook");
    expect(JSON.parse(body)).toMatchObject({
      event: "revision",
      change: { number, by: "grace", page: { kind: "vendor", slug: "aws" }, summary: "An edit" },
    });
    const [, seconds = "", signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers["strata-signature"])) ?? [];
    expect(signature).toBe(createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex"));
    expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(10);
    await untilState(id, ["done"]);
    const [delivery] = await logOf(id);
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "strata-event": "revision",
      "strata-delivery": String(delivery?.id),
      "user-agent": `Strata-Webhooks/1.0 (+${site})`,
    });
    expect(delivery).toMatchObject({ revision: number, attempts: 1, status: 200, error: "", nextAt: null });
  });

  test("comes in the order of the log, one at a time, once, however many nodes send", async () => {
    await make();
    receiver.slowMs = 5;
    const nodes = [dispatch(), dispatch(), dispatch()];
    const numbers: number[] = [];
    for (let count = 0; count < 25; count += 1) numbers.push(await edit(count % 2 ? AMAZON : S3));
    await receiver.until(25);
    await Promise.all(nodes.map(({ stop }) => stop()));
    expect(receiver.revisions()).toEqual(numbers);
    expect(receiver.received.every(({ open }) => open === 0)).toBe(true);
  });

  test("of other kinds of page is not sent to who asked for some", async () => {
    await make("noel", { kinds: ["offering"] });
    dispatch();
    await edit(AMAZON);
    const number = await edit(S3);
    await receiver.until(1);
    expect(receiver.revisions()).toEqual([number]);
  });

  test("that was made before the webhook is not sent", async () => {
    await edit();
    await make();
    dispatch();
    const number = await edit();
    await receiver.until(1);
    expect(receiver.revisions()).toEqual([number]);
  });

  test("whose text was hidden meanwhile is told without it", async () => {
    await make();
    const number = await edit();
    await wiki.db.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (${number}, true, true, true, 'a test', ${wiki.people.sue.id}::uuid)`;
    dispatch();
    await receiver.until(1);
    expect(JSON.parse(receiver.received[0]?.body ?? "")).toMatchObject({
      change: { number, by: null, byName: null, summary: null, page: { slug: null, title: null } },
    });
  });
});

describe("a receiver that fails", () => {
  test("is sent the same again later, and meanwhile nothing that came after it", async () => {
    const { id } = await make();
    receiver.answer = (before) => (before === 0 ? 500 : 204);
    dispatch();
    const [first, second] = [await edit(), await edit()];
    await receiver.until(1);
    await vi.waitFor(async () => expect((await logOf(id)).at(-1)).toMatchObject({ status: 500, state: "waiting" }));
    const waiting = (await logOf(id)).at(-1);
    expect(waiting).toMatchObject({ attempts: 1, error: "It answered 500." });
    const delay = Date.parse(waiting?.nextAt ?? "") - Date.now();
    expect(delay).toBeGreaterThan(20_000);
    expect(delay).toBeLessThan(36_000);
    expect(receiver.revisions()).toEqual([first]);
    await hurry();
    await receiver.until(3);
    expect(receiver.revisions()).toEqual([first, first, second]);
    const ids = receiver.received.map(({ headers }) => headers["strata-delivery"]);
    expect(ids[0]).toBe(ids[1]);
    await untilState(id, ["done", "done"]);
  });

  test("is given up after eight attempts: the webhook is paused with its reason, and goes on when it is resumed", async () => {
    const { id } = await make();
    receiver.answer = 503;
    const [first, second] = [await edit(), await edit()];
    dispatch();
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await receiver.until(attempt);
      await vi.waitFor(async () => expect((await logOf(id)).at(-1)?.answeredAt).not.toBeNull());
      await wiki.db.$executeRaw`UPDATE webhook_deliveries SET answered_at = NULL WHERE state = 'waiting'`;
      await hurry();
    }
    await untilState(id, ["waiting", "failed"]);
    expect(await findWebhook(wiki.db, wiki.people.noel, id)).toMatchObject({
      pausedAt: expect.any(String),
      pauseReason: `Revision ${first} could not be delivered in 8 attempts. The last: It answered 503.`,
      waiting: 1,
      failed: 1,
    });
    receiver.answer = 200;
    expect(await resumeWebhook(wiki.db, wiki.people.noel, id)).toBeNull();
    await untilState(id, ["done", "failed"]);
    expect(receiver.revisions().at(-1)).toBe(second);
    const failed = (await logOf(id)).at(-1)?.id ?? 0;
    expect(await redeliver(wiki.db, wiki.people.noel, { webhook: id, delivery: failed })).toBeNull();
    await untilState(id, ["done", "done"]);
    expect(receiver.revisions().at(-1)).toBe(first);
  });

  test("and says that it is gone is paused at once", async () => {
    const { id } = await make();
    receiver.answer = 410;
    dispatch();
    await edit();
    await untilState(id, ["failed"]);
    expect(await findWebhook(wiki.db, wiki.people.noel, id)).toMatchObject({
      pauseReason: expect.stringContaining("410"),
    });
  });

  test("by leading elsewhere is not followed", async () => {
    const { id } = await make();
    receiver.answer = 302;
    dispatch();
    await edit();
    await vi.waitFor(async () => expect((await logOf(id))[0]).toMatchObject({ status: 302 }));
    expect((await logOf(id))[0]?.error).toContain("redirects are not followed");
    expect(receiver.received.map(({ path }) => path)).toEqual(["/hook"]);
  });

  test("does not hold up another's", async () => {
    await make("noel", { url: `http://${receiver.host}/slow` });
    receiver.answer = 500;
    const other = await openReceiver();
    const made = await createWebhook(wiki.db, wiki.people.tess, { url: other.url }, [other.host]);
    expect(made).toHaveProperty("secret");
    const hosts = [receiver.host, other.host];
    const dispatcher = keepDelivering(wiki.url, { site, hosts, pace: { pollMs: 50, gatherMs: 5 } });
    onTestFinished(() => dispatcher.stop());
    const numbers = [await edit(), await edit(), await edit()];
    await other.until(3);
    expect(other.revisions()).toEqual(numbers);
  });
});

describe("a webhook", () => {
  test("is sent nothing while it is paused, and all of it afterwards", async () => {
    const { id } = await make();
    await pauseWebhook(wiki.db, wiki.people.noel, id);
    dispatch();
    const numbers = [await edit(), await edit()];
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(receiver.received).toEqual([]);
    await resumeWebhook(wiki.db, wiki.people.noel, id);
    await receiver.until(2);
    expect(receiver.revisions()).toEqual(numbers);
  });

  test("that was removed is sent nothing more, and its log is gone", async () => {
    const { id } = await make();
    expect(await removeWebhook(wiki.db, wiki.people.noel, id)).toBeNull();
    dispatch();
    await edit();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([receiver.received, await logOf(id), await listWebhooks(wiki.db, wiki.people.noel)]).toEqual([[], [], []]);
  });

  test("of an account that is blocked rests", async () => {
    await make("mallory");
    dispatch();
    const { mallory, grace } = wiki.people;
    await blockUser(wiki.db, grace, { user: mallory.id, reason: "Vandalism", until: null });
    await edit();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(receiver.received).toEqual([]);
  });

  test("under way when its node stops is sent again by the next", async () => {
    const { id } = await make();
    receiver.slowMs = 5_000;
    const first = dispatch();
    const number = await edit();
    await receiver.until(1);
    await first.stop();
    receiver.slowMs = 0;
    dispatch();
    await receiver.until(2);
    expect(receiver.revisions()).toEqual([number, number]);
    await untilState(id, ["done"]);
  });

  test("says what it answers to a ping", async () => {
    const { id, secret } = await make();
    expect(await pingWebhook(wiki.db, wiki.people.noel, id, sending())).toEqual({ status: 200 });
    const [ping] = receiver.received;
    expect(ping?.headers).toMatchObject({ "strata-event": "ping" });
    expect(JSON.parse(ping?.body ?? "")).toEqual({ event: "ping", webhook: id });
    expect(secret).toMatch(/^whsec_/);
    receiver.answer = 404;
    expect(await pingWebhook(wiki.db, wiki.people.noel, id, sending())).toMatchObject({
      problem: { code: "invalid-input", detail: "It answered 404 instead of 200." },
    });
  });
});

describe("who may", () => {
  test("hold a webhook: contributors and above, five each", async () => {
    const wanted = { url: receiver.url };
    const create = (who: Person | null) => createWebhook(wiki.db, who && wiki.people[who], wanted, [receiver.host]);
    expect(await create(null)).toMatchObject({ problem: { code: "not-signed-in" } });
    expect(await create("ray")).toMatchObject({ problem: { code: "not-permitted" } });
    for (let count = 0; count < 5; count += 1) await make("tess");
    expect(await create("tess")).toMatchObject({ problem: { detail: expect.stringContaining("at most 5") } });
  });

  test("see, pause, ping, remove and send again: its owner alone", async () => {
    const { id } = await make("noel");
    const { tess } = wiki.people;
    const [webhook] = await listWebhooks(wiki.db, wiki.people.noel);
    expect(webhook).toMatchObject({ id, url: receiver.url, kinds: [], pausedAt: null });
    expect(JSON.stringify(webhook)).not.toContain("whsec_");
    expect([await listWebhooks(wiki.db, tess), await findWebhook(wiki.db, tess, id)]).toEqual([[], null]);
    dispatch();
    await edit();
    await untilState(id, ["done"]);
    const delivery = (await logOf(id))[0]?.id ?? 0;
    expect(await logOf(id, "tess")).toEqual([]);
    for (const stranger of [tess, null])
      for (const outcome of [
        await pauseWebhook(wiki.db, stranger, id),
        await resumeWebhook(wiki.db, stranger, id),
        await removeWebhook(wiki.db, stranger, id),
        await redeliver(wiki.db, stranger, { webhook: id, delivery }),
        await pingWebhook(wiki.db, stranger, id, sending()),
      ])
        expect(outcome).toMatchObject({ problem: { code: stranger ? "not-found" : "not-signed-in" } });
    expect(await findWebhook(wiki.db, wiki.people.noel, id)).toMatchObject({ pausedAt: null });
  });
});

describe("an address of a private network", () => {
  test.each(["http://127.0.0.1/", "http://[::1]/", "http://0x7f.1/", "http://localhost/", "http://169.254.169.254/"])(
    "%s is refused when the webhook is made",
    async (url) => {
      expect(await createWebhook(wiki.db, wiki.people.noel, { url }, [])).toMatchObject({
        problem: {
          code: "invalid-input",
          errors: [{ pointer: "/url", detail: expect.stringContaining("not on the public") }],
        },
      });
      expect(await listWebhooks(wiki.db, wiki.people.noel)).toEqual([]);
    },
  );

  test("that a name has come to lead to since then is not sent to", async () => {
    const { id } = await make();
    const [, port] = receiver.host.split(":");
    await wiki.db.webhook.update({ where: { id }, data: { url: `http://localhost:${port}/hook` } });
    dispatch();
    await edit();
    await vi.waitFor(async () => expect((await logOf(id))[0]?.error).toContain("usual ports"));
    await wiki.db.webhook.update({ where: { id }, data: { url: "http://localhost/hook" } });
    await hurry();
    await vi.waitFor(async () => expect((await logOf(id))[0]?.error).toContain("not on the public internet"));
    expect(receiver.received).toEqual([]);
  });

  test("all that is wrong with a wanted webhook is named at once", async () => {
    const kinds = ["planet"] as unknown as Webhook["kinds"];
    const made = await createWebhook(wiki.db, wiki.people.noel, { url: "", kinds }, []);
    expect("problem" in made && made.problem.errors.map(({ pointer }) => pointer)).toEqual(["/url", "/kinds/0"]);
  });
});
