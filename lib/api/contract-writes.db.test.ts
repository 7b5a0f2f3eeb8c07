import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#lib/accounts/testing/people.ts";
import { collectionOf, KINDS, type Kind } from "#lib/domain/kinds.ts";
import { capitalised } from "./collection-words.ts";
import { EXAMPLES } from "./examples.ts";
import { DESCRIBED } from "./testing/fuzzed-call.ts";
import type { Called } from "./testing/open-api.ts";
import { type ContractApi, openContractApi } from "./testing/open-contract-api.ts";

let api: ContractApi;
const succeeded = new Set<string>();

beforeAll(async () => {
  api = await openContractApi();
});
afterAll(() => api.close());

const sentOf = (operationId: string, type = ""): unknown => EXAMPLES[`${operationId}:sent${type && `:${type}`}`];

type Doing = { as?: Person; body?: unknown; type?: string; etag?: string };

/** Calls an operation by its name, at a page of that name where it is about one; expects that it is done. */
async function carryOut(operationId: string, name: string, { as = "grace", body, type, etag }: Doing = {}) {
  const described = DESCRIBED.find((call) => call.operationId === operationId);
  if (!described) throw new Error(`There is no ${operationId}.`);
  const { method, path } = described;
  const address = path.replace(/\{\w+\}/, name);
  const isRead = method === "GET";
  const headers = {
    ...(isRead || path.endsWith("bulk") ? {} : { "if-match": etag ?? "*" }),
    ...(type ? { "content-type": type } : {}),
  };
  const takesSummary = described.described.parameters.some((parameter) => parameter.name === "summary");
  const query = takesSummary ? "?summary=For%20the%20contract" : "";
  const called = await api.call(`${address}${query}`, { method, as, headers, body });
  expect([200, 201], `${operationId}: ${JSON.stringify(called.body)}`).toContain(called.status);
  succeeded.add(operationId);
  return called;
}

const revisionOf = ({ body }: Called): number => (body as { revision: { number: number } }).revision.number;

describe.each([...KINDS])("a %s", (kind: Kind) => {
  const name = capitalised(kind);
  const example = sentOf(`create${name}`) as { slug: string };
  const { slug } = example;
  const collection = `/api/v1/${collectionOf(kind)}`;
  const moved = (sentOf(`move${name}`) as { slug: string }).slug;

  it("goes through its whole life with the bodies that the document shows", async () => {
    const made = await carryOut(`create${name}`, "", { body: example });
    expect([made.status, made.headers.get("location")]).toEqual([201, `${collection}/${slug}`]);
    const etag = made.headers.get("etag") ?? "";
    await carryOut(`replace${name}`, slug, { body: sentOf(`replace${name}`), etag });
    for (const type of ["application/merge-patch+json", "application/json-patch+json"])
      await carryOut(`patch${name}`, slug, { body: sentOf(`patch${name}`, type), type });
    const last = await carryOut(`get${name}`, slug);
    await carryOut(`undo${name}`, slug, { body: { revision: revisionOf(last) } });
    await carryOut(`revert${name}`, slug, { body: { to: revisionOf(made) } });
    await carryOut(`replace${name}`, slug, { as: "adam", body: sentOf(`replace${name}`) });
    await carryOut(`rollback${name}`, slug, { body: sentOf(`rollback${name}`) });
    await carryOut(`protect${name}`, slug, { body: sentOf(`protect${name}`) });
    await carryOut(`move${name}`, slug, { body: sentOf(`move${name}`) });
    const old = await api.call(`${collection}/${slug}`);
    expect([old.status, old.headers.get("location")]).toEqual([308, `${collection}/${moved}`]);
    await carryOut(`delete${name}`, moved);
    expect((await api.call(`${collection}/${moved}`)).status).toBe(410);
    await carryOut(`restore${name}`, moved, { body: sentOf(`restore${name}`) });
    if (kind === "offering") await carryOut("mergeOffering", moved, { body: sentOf("mergeOffering") });
  });

  it("that two changed in one place is answered 409 with the three contents", async () => {
    const body = { ...example, slug: `${slug}-torn`, title: `Torn ${kind}`, body: "One line.\n" };
    const { headers } = await api.call(`${collection}?confirmed=similar-name`, { method: "POST", as: "grace", body });
    const change = (text: string) =>
      api.call(`${collection}/${slug}-torn`, {
        method: "PUT",
        as: "grace",
        headers: { "if-match": headers.get("etag") ?? "" },
        body: { ...body, body: text },
      });
    expect((await change("Their line.\n")).status).toBe(200);
    const refused = await change("My line.\n");
    expect(refused.status).toBe(409);
    expect(Object.keys((refused.body as { conflict: object }).conflict)).toEqual(["current", "base", "theirs", "mine"]);
  });
});

describe("the calls that are about no one page", () => {
  it("do what they say with the bodies that the document shows", async () => {
    const bulk = await carryOut("writeMany", "", {
      body: `${JSON.stringify(sentOf("writeMany"))}\n`,
      type: "application/x-ndjson",
    });
    expect(bulk.body).toContain('"status":201');
    for (const operationId of ["resolveMany", "reconcileMany"])
      await carryOut(operationId, "", { body: sentOf(operationId) });
    const { body } = await carryOut("createWebhook", "", { body: sentOf("createWebhook") });
    const { id } = body as { id: string };
    for (const operationId of ["listWebhooks", "getWebhook", "listDeliveries", "removeWebhook"])
      await carryOut(operationId, id);
  });

  it("leave none out: every call that writes has been carried out", () => {
    const writes = DESCRIBED.filter(({ method, described }) => method !== "GET" || described.security);
    const left = writes.map(({ operationId }) => operationId).filter((operationId) => !succeeded.has(operationId));
    expect(left).toEqual([]);
  });
});

const WRITES = DESCRIBED.filter(({ described }) => described.security && 403 in described.responses);

describe.each(WRITES)("$operationId", ({ method, path, described }) => {
  const { parameters, requestBody, responses } = described;
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const told = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
    return String((told?.schema.examples as unknown[] | undefined)?.[0]);
  });
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const example = media && "example" in media ? media.example : {};
  const sent = requestBody ? { body: JSON.stringify(example), headers: { "content-type": type ?? "" } } : {};
  const typeOf = (called: Called) => (called.body as { type: string }).type;

  it("is refused to who shows no token, a wrong one, or has not the role", async () => {
    expect((await api.call(address, { method, ...sent })).status).toBe(401);
    const wrong = { ...sent.headers, authorization: "Bearer strata_no_such_token" };
    expect((await api.call(address, { method, ...sent, headers: wrong })).status).toBe(401);
    const lowly = await api.call(address, { method, as: "noel", ...sent });
    expect([401, 500]).not.toContain(lowly.status);
    if (lowly.status === 403) expect(typeOf(lowly)).toMatch(/not-permitted|protected|held/);
  });

  it("names everything that is wrong at once: parameters, and the body", async () => {
    const broken = requestBody && type === "application/json" ? { ...sent, body: '"words"' } : sent;
    const called = await api.call(`${address}?nonsense=1&more=2`, { method, as: "grace", ...broken });
    expect(called.status).toBe(400);
    const pointers = (called.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(["/query/nonsense", "/query/more"]));
    if (broken !== sent) expect(pointers).toContain("");
  });

  it("asks which version was seen, and refuses one that never was, where it is about a page", async () => {
    if (!(428 in responses)) return;
    const isDone = { method, as: "grace" as const, ...sent };
    expect((await api.call(`${address}?summary=x`, isDone)).status).toBe(428);
    const headers = { ...sent.headers, "if-match": '"r99999999"' };
    expect((await api.call(`${address}?summary=x`, { ...isDone, headers })).status).toBe(412);
  });

  it("takes the media types that it documents and no other, and says so of what it cannot read", async () => {
    if (!requestBody?.required) return;
    const other = { method, as: "grace" as const, body: "x", headers: { "content-type": "text/plain" } };
    expect((await api.call(address, other)).status).toBe(415);
    if (type?.endsWith("ndjson")) return;
    for (const body of ["{", "", "[".repeat(50_000)])
      expect((await api.call(address, { ...other, body, headers: { "content-type": type ?? "" } })).status).toBe(400);
  });

  it("can be had as JSON alone where it documents no more", async () => {
    const called = await api.call(address, {
      method,
      as: "grace",
      ...sent,
      headers: { ...sent.headers, accept: "image/png" },
    });
    expect(called.status).toBe(406);
  });
});
