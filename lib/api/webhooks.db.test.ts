import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createToken } from "#lib/accounts/create-token.ts";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { AMAZON } from "#lib/revisions/testing/small-world.ts";
import { queueDeliveries } from "#lib/webhooks/queue-deliveries.ts";
import { describeWebhooks } from "./openapi/describe-webhooks.ts";
import { faultsBySchema } from "./testing/contract.ts";
import type { Calling } from "./testing/open-api.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;
let people: Awaited<ReturnType<typeof writePeople>>;

beforeAll(async () => {
  api = await openSmallApi();
  people = await writePeople(api.db);
});
afterAll(() => api.close());

async function as(person: Person, scope = "edit") {
  const made = await createToken(api.db, people[person], { name: "A test", scopes: [scope], days: 1 });
  if ("problem" in made) throw new Error(made.problem.detail);
  return (address: string, calling: Calling = {}) => api.call(address, { ...calling, token: made.token });
}

const url = "https://203.0.114.5/hook";

describe("webhooks by the API", () => {
  test("are made, read, looked into and removed by the holder of a token", async () => {
    const call = await as("noel");
    const made = await call("/webhooks", { method: "POST", body: { url, kinds: ["vendor"] } });
    expect(made).toMatchObject({ status: 201, body: { url, kinds: ["vendor"], pausedAt: null, waiting: 0 } });
    expect(faultsBySchema("#/components/schemas/NewWebhook", made.body)).toEqual([]);
    const address = made.headers.get("location")?.replace("/api/v1", "") ?? "";
    const { secret, ...webhook } = made.body as Record<string, unknown>;
    expect(secret).toMatch(/^whsec_/);
    expect(await call("/webhooks")).toMatchObject({ status: 200, body: { items: [webhook] } });
    const number = await api.edit(AMAZON, { body: "Another text.\n" });
    await queueDeliveries(api.db);
    const read = await call(address);
    expect(read).toMatchObject({ status: 200, body: { ...webhook, waiting: 1 } });
    expect(read.headers.get("cache-control")).toBe("no-store");
    const log = await call(`${address}/deliveries`);
    expect(log).toMatchObject({ status: 200, body: { items: [{ revision: number, state: "waiting", attempts: 0 }] } });
    expect(faultsBySchema("#/components/schemas/Deliveries", log.body)).toEqual([]);
    expect((await call(`${address}/deliveries?before=${number}`)).body).toEqual({ items: [] });
    expect(await call(address, { method: "DELETE" })).toMatchObject({ status: 200, body: { id: webhook.id } });
    expect(await call(address)).toMatchObject({ status: 404 });
  });

  test("are nobody else's", async () => {
    const made = await (await as("noel"))("/webhooks", { method: "POST", body: { url } });
    const address = made.headers.get("location")?.replace("/api/v1", "") ?? "";
    const [stranger, reader] = [await as("tess"), await as("noel", "read")];
    for (const place of [address, `${address}/deliveries`, "/webhooks/nothing"])
      expect(await stranger(place)).toMatchObject({ status: 404, body: { type: "/problems/not-found" } });
    expect(await stranger(address, { method: "DELETE" })).toMatchObject({ status: 404 });
    expect((await stranger("/webhooks")).body).toEqual({ items: [] });
    expect(await api.call("/webhooks")).toMatchObject({ status: 401 });
    expect(await reader("/webhooks")).toMatchObject({ status: 403 });
  });

  test("are refused where they lead into a private network, or are no address", async () => {
    const call = await as("grace");
    for (const wrong of ["http://127.0.0.1/", "http://[::1]/", "nowhere", "https://203.0.114.5:22/"])
      expect(await call("/webhooks", { method: "POST", body: { url: wrong } })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: "/url" }] },
      });
    expect(await call("/webhooks", { method: "POST", body: { kinds: ["planet"] } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/url" }, { pointer: "/kinds/0" }] },
    });
  });
});

test("what the log tells is the event that the document describes", async () => {
  const { body } = await api.call("/changes?limit=1");
  const [change] = (body as { items: unknown[] }).items;
  const { schema } = describeWebhooks().change.post.requestBody.content["application/json"] ?? { schema: { $ref: "" } };
  expect(faultsBySchema(schema.$ref, { event: "revision", change })).toEqual([]);
  expect(faultsBySchema(schema.$ref, { event: "revision", change: { number: "one" } })).not.toEqual([]);
});
