import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createToken } from "#lib/accounts/create-token.ts";
import { readExport } from "#lib/backup/testing/read-export.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { openSmallWiki, type SmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { AMAZON, S3 } from "#lib/revisions/testing/small-world.ts";
import { ApiProblem } from "./api-problem.ts";
import { createClient, type StrataClient } from "./create-client.ts";
import { type ServedApi, serveApi } from "./testing/serve-api.ts";

let wiki: SmallWiki;
let served: ServedApi;
let client: StrataClient;
let token: string;

beforeAll(async () => {
  wiki = await openSmallWiki();
  served = await serveApi(wiki.db);
  client = createClient({ site: served.site });
  const made = await createToken(wiki.db, wiki.people.grace, { name: "Test", scopes: ["edit"], days: 1 });
  if ("problem" in made) throw new Error(made.problem.detail);
  token = made.token;
});
afterAll(async () => {
  await served.close();
  await stopCompiler();
  await wiki.drop();
});

const S3_PATH = { path: { name: "amazon-s3" } };

async function refusalOf(call: Promise<unknown>): Promise<ApiProblem> {
  const refusal = await call.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (refusal instanceof ApiProblem) return refusal;
  throw new Error("The call was not refused.", { cause: refusal });
}

let edits = 0;
async function edit(): Promise<number> {
  edits += 1;
  return (await wiki.save(await wiki.editOf(AMAZON, { body: `Edit ${edits}.\n` }))).number;
}

describe("reading", () => {
  it("gives what the API describes, with its type", async () => {
    const { data } = await client.api.GET("/api/v1/offerings/{name}", { params: S3_PATH });
    const vendor: string | undefined = data?.record.vendor;
    expect(vendor).toBe("aws");
  });

  it("walks a list to its end, however many answers it stands in", async () => {
    const slugs: string[] = [];
    for await (const { slug } of client.listAll("components", { limit: 1 })) slugs.push(slug);
    expect(slugs).toEqual(["compute", "object-storage"]);
  });

  it("gives the bytes of the export", async () => {
    expect(await text(await client.readExport())).toBe(await readExport(wiki.db));
  });
});

describe("a refusal", () => {
  it("is thrown with all its faults", async () => {
    const query = { asOf: "soon", vender: "aws" };
    const refusal = await refusalOf(client.api.GET("/api/v1/taxonomy", { params: { query } }));
    expect(refusal).toMatchObject({ status: 400, code: "invalid-parameter" });
    expect(refusal.problem.errors.map(({ pointer }) => pointer).toSorted()).toEqual(["/query/asOf", "/query/vender"]);
  });

  it("is one too when something else than the API answers", async () => {
    const fetch = async () =>
      new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "content-type": "text/html" } });
    const refusal = await refusalOf(createClient({ site: served.site, fetch }).open("/api/v1"));
    expect(refusal).toMatchObject({ status: 502, message: expect.stringMatching(/not of this API/) });
  });

  it("for the moment is waited for as long as it says, and then not for ever", async () => {
    const asked: number[] = [];
    const busyFor = (times: number) => async (request: Request) => {
      asked.push(performance.now());
      if (asked.length > times) return fetch(request);
      return new Response("{}", { status: 429, headers: { "retry-after": "1", "content-type": "application/json" } });
    };
    const { status } = await createClient({ site: served.site, fetch: busyFor(1) }).open("/api/v1");
    expect([status, asked.length]).toEqual([200, 2]);
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(950);
    asked.length = 0;
    const never = createClient({ site: served.site, fetch: busyFor(Number.POSITIVE_INFINITY) });
    expect(await refusalOf(never.open("/api/v1"))).toMatchObject({ status: 429, retryAfter: 1 });
    expect(asked).toHaveLength(4);
  });
});

describe("writing", () => {
  it("is carried out once, also when its answer was lost on the way", async () => {
    const head = await readHead(wiki.db);
    const lossy = async (request: Request) => {
      const response = await fetch(request);
      if (keys.push(request.headers.get("idempotency-key")) > 1) return response;
      await response.arrayBuffer();
      return new Response("", { status: 503, headers: { "retry-after": "0" } });
    };
    const keys: (string | null)[] = [];
    const { data: page, response } = await client.api.GET("/api/v1/offerings/{name}", { params: S3_PATH });
    const { data } = await createClient({ site: served.site, token, fetch: lossy }).api.PUT(
      "/api/v1/offerings/{name}",
      {
        params: { ...S3_PATH, header: { "If-Match": response.headers.get("etag") ?? "" } },
        body: { title: "Amazon S3", body: "Keeps objects.\n", record: page?.record ?? ({} as never) },
      },
    );
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);
    expect(data?.outcome).toMatchObject({ revision: head + 1, changed: true, repeated: true });
    expect(await readHead(wiki.db)).toBe(head + 1);
  });

  it("that meets another edit is refused with the three versions", async () => {
    const first = wiki.idOf(S3.slug);
    const { data: page, response } = await client.api.GET("/api/v1/offerings/{name}", { params: S3_PATH });
    await wiki.save(await wiki.editOf(S3, { body: "Theirs.\n" }));
    const refusal = await refusalOf(
      createClient({ site: served.site, token }).api.PUT("/api/v1/offerings/{name}", {
        params: { ...S3_PATH, header: { "If-Match": response.headers.get("etag") ?? "" } },
        body: { title: "Amazon S3", body: "Mine.\n", record: page?.record ?? ({} as never) },
      }),
    );
    expect(refusal).toMatchObject({ status: 409, code: "conflict" });
    expect(refusal.problem.conflict).toMatchObject({ theirs: { body: "Theirs.\n" }, mine: { body: "Mine.\n" } });
    expect(first).toBe(page?.id);
  });
});

describe("following", () => {
  async function follow(other: StrataClient, options: Parameters<StrataClient["followChanges"]>[0], wanted: number) {
    const heard: number[] = [];
    for await (const { number } of other.followChanges({ pollMs: 20, ...options })) {
      heard.push(number);
      if (number >= wanted) break;
    }
    return heard;
  }

  it("tells of each revision once and in order, also when the line is cut again and again", async () => {
    const since = await readHead(wiki.db);
    const following = follow(client, { since }, since + 12);
    for (let round = 0; round < 12; round += 1) {
      await edit();
      if (round % 3 === 0) served.cut();
    }
    expect(await following).toEqual(Array.from({ length: 12 }, (_, at) => since + 1 + at));
  });

  it("asks again and again where there is no stream, or where something keeps it back", async () => {
    for (const stream of [
      async () => new Response("{}", { status: 404 }),
      async () => new Response(new ReadableStream(), { headers: { "content-type": "text/event-stream" } }),
    ]) {
      const line = async (request: Request) => (request.url.includes("/stream") ? stream() : fetch(request));
      const since = await readHead(wiki.db);
      const following = follow(createClient({ site: served.site, fetch: line }), { since, silenceMs: 50 }, since + 2);
      await edit();
      await edit();
      expect(await following).toEqual([since + 1, since + 2]);
    }
  });

  it("without a number begins now, ends with its signal, and throws what is wrong with the call", async () => {
    const stop = new AbortController();
    const changes = client.followChanges({ signal: stop.signal, pollMs: 20 });
    const first = changes.next();
    const number = await edit();
    expect((await first).value).toMatchObject({ number });
    const next = changes.next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await refusalOf(follow(client, { kind: "planet" as never }, 1))).toMatchObject({ status: 400 });
  });
});

it("uses nothing that browsers do not have", () => {
  const files = globSync("*.ts", { cwd: import.meta.dirname, exclude: ["*.test.ts"] });
  expect(files.length).toBeGreaterThan(5);
  for (const file of files)
    expect(readFileSync(path.join(import.meta.dirname, file), "utf8"), file).not.toMatch(
      /from "(?:node:|#)|\bBuffer\b|\bprocess\./,
    );
});
