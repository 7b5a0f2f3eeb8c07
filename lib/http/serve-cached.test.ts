import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import type { RequestHandler } from "./capture-answer.ts";
import { serveCached } from "./serve-cached.ts";
import { type Ask, serveForTest } from "./serve-for-test.ts";
import { announceStale } from "./stale-keys.ts";
import { noteKeys } from "./surrogate-keys.ts";

const LONG = "The stack, told as OSI tells networking. ".repeat(60);

async function serve(handle: RequestHandler): Promise<{ ask: Ask; port: number }> {
  const { serve: listener, stop } = serveCached(handle, { maxBytes: 1_000_000, site: "https://stack.example" });
  onTestFinished(stop);
  return serveForTest(listener);
}

/** A wiki of one page that counts how often it was rendered and says what it was asked. */
async function serveWiki(): Promise<{ ask: Ask; seen: IncomingMessage[]; port: number }> {
  const seen: IncomingMessage[] = [];
  const served = await serve(async (request, response) => {
    seen.push(request);
    await sleep(1);
    noteKeys("page:1");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<p>${seen.length} ${request.method} ${request.url}</p>${LONG}`);
  });
  return { ...served, seen };
}

const silenceErrors = (): void => void vi.mocked(console.error).mockImplementation(() => undefined);

test("a page is rendered once and says the second time that it was kept", async () => {
  const { ask, seen } = await serveWiki();
  const [miss, hit] = [await ask("/"), await ask("/")];
  expect([miss.headers["x-cache"], hit.headers["x-cache"]]).toEqual(["miss", "hit"]);
  expect(hit.body).toEqual(miss.body);
  expect(seen).toHaveLength(1);
});

test("what a page was made from going stale, it is rendered anew at once", async () => {
  const { ask } = await serveWiki();
  await ask("/");
  announceStale(["page:2"]);
  expect((await ask("/")).body.toString()).toContain("<p>1 ");
  announceStale(["page:1"]);
  expect((await ask("/")).body.toString()).toContain("<p>2 ");
});

test("a page sees nothing of a request but its address in one spelling", async () => {
  const { ask, seen } = await serveWiki();
  const headers = {
    host: "evil.example",
    cookie: "theme=dark",
    "user-agent": "x",
    "accept-language": "de",
    accept: "text/html",
  };
  const { body } = await ask("/layers/platform?utm_source=a&at=7&asOf=2008", { headers });
  expect(body.toString()).toContain("GET /layers/platform?asOf=2008&at=7<");
  expect(seen[0]?.headers).toMatchObject({ host: "stack.example", accept: "*/*", "x-forwarded-proto": "https" });
  expect(Object.keys(seen[0]?.headers ?? {})).not.toContain("cookie");
  expect((await ask("/layers/platform?asOf=2008&at=7")).headers["x-cache"]).toBe("hit");
});

test("the encoding that the client wants is sent, each with its own tag", async () => {
  const { ask } = await serveWiki();
  const br = await ask("/", { headers: { "accept-encoding": "gzip, br" } });
  const gzip = await ask("/", { headers: { "accept-encoding": "gzip" } });
  const plain = await ask("/");
  expect([br, gzip, plain].map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of [br, gzip, plain]) expect(headers.vary).toBe("Accept-Encoding");
});

test("a client that has the representation gets 304 without a body, and without a rendering", async () => {
  const { ask, seen } = await serveWiki();
  const headers = { "accept-encoding": "br" };
  const full = await ask("/", { headers });
  const again = await ask("/", { headers: { ...headers, "if-none-match": `"x", W/${full.headers.etag}` } });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  for (const name of ["etag", "vary", "cache-control", "surrogate-key", "content-security-policy"]) {
    expect(again.headers[name]).toBe(full.headers[name]);
  }
  expect((await ask("/", { headers: { "if-none-match": String(full.headers.etag) } })).status).toBe(200);
  expect(seen).toHaveLength(1);
});

test("a first rendering can be answered with 304 too", async () => {
  const { ask } = await serveWiki();
  const { headers } = await ask("/");
  announceStale(["page:1"]);
  expect((await ask("/", { headers: { "if-none-match": String(headers.etag) } })).status).toBe(200);
  announceStale(["page:1"]);
  expect((await ask("/", { headers: { "if-none-match": "*" } })).status).toBe(304);
});

test("HEAD says all that GET says and sends nothing", async () => {
  const { ask, seen } = await serveWiki();
  const first = await ask("/", { method: "HEAD" });
  const [head, get] = [await ask("/", { method: "HEAD" }), await ask("/")];
  expect(first.body).toHaveLength(0);
  expect(head.body).toHaveLength(0);
  expect(head.headers["content-length"]).toBe(String(get.body.length));
  expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  expect(seen.map(({ method }) => method)).toEqual(["GET"]);
});

test("every answer carries what a browser and a cache behind us need", async () => {
  const { ask } = await serveWiki();
  const { headers } = await ask("/");
  expect(headers).toMatchObject({
    "cache-control": "public, max-age=0, must-revalidate",
    "surrogate-key": "page:1",
    "surrogate-control": "max-age=86400",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
  expect(headers["content-security-policy"]).toContain("default-src 'self'; script-src 'self'; ");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("the nonce that vouches for scripts is in the request and never in the answer", async () => {
  const { ask } = await serve((request, response) => {
    noteKeys("page:1");
    const nonce = /'nonce-(.+)'/.exec(String(request.headers["content-security-policy"]))?.[1];
    response
      .setHeader("content-type", "text/html")
      .end(`<script nonce="${nonce}">ours()</script><script>theirs()</script>${nonce}`);
  });
  const { headers, body } = await ask("/");
  expect(String(headers["content-security-policy"]).match(/'sha256-/g)).toHaveLength(1);
  expect(body.toString()).toMatch(/^<script>ours\(\)<\/script><script>theirs\(\)<\/script>-+$/);
});

type Asked = { method?: string; headers?: Record<string, string>; body?: string };

test.each<[string, Asked]>([
  ["a token", { headers: { authorization: "Bearer x" } }],
  ["a range", { headers: { range: "bytes=0-1" } }],
  ["the data behind a page", { headers: { rsc: "1" } }],
  ["an earlier state", { headers: { "accept-datetime": "Fri, 31 Oct 2008 00:00:00 GMT" } }],
  ["a body", { method: "POST", body: "x" }],
])("a request with %s is answered by the handler, each time, with all its headers", async (_what, asked) => {
  const { ask, seen } = await serveWiki();
  await ask("/preview");
  for (const answer of [await ask("/preview", asked), await ask("/preview", asked)]) {
    expect(answer.headers["x-cache"]).toBeUndefined();
    expect(answer.headers["cache-control"]).toBe("private, no-cache");
    expect(answer.headers["surrogate-key"]).toBeUndefined();
  }
  expect(seen).toHaveLength(3);
  expect(seen[1]?.headers).toMatchObject(asked.headers ?? {});
});

test("who is signed in gets the kept answer like everyone else, and no cookie reaches what is kept", async () => {
  const { ask, seen } = await serveWiki();
  const signedIn = { headers: { cookie: "next-auth.session-token=x" } };
  await ask("/", signedIn);
  expect((await ask("/", signedIn)).headers["x-cache"]).toBe("hit");
  expect((await ask("/")).headers["x-cache"]).toBe("hit");
  expect(seen.map(({ headers }) => headers.cookie)).toEqual([undefined]);
});

test("a page that is made for one request gets the nonce too; data for a page that is open already must not", async () => {
  const { ask, seen } = await serveWiki();
  const sent = { "content-security-policy": "script-src 'nonce-chosen'" };
  await ask("/", { headers: { authorization: "Bearer x", ...sent } });
  await ask("/", { headers: { rsc: "1", ...sent } });
  expect(seen[0]?.headers["content-security-policy"]).toMatch(/^script-src 'nonce-[\w-]{24}'$/);
  expect(seen[1]?.headers["content-security-policy"]).toBeUndefined();
});

test("a signed-in reader gets compression, tags, 304 and HEAD as well", async () => {
  const { ask, seen } = await serveCalls();
  const headers = { authorization: "Bearer x", "accept-encoding": "br" };
  const full = await ask("/api/v1/taxonomy", { headers });
  expect(full.headers["content-encoding"]).toBe("br");
  expect(
    (await ask("/api/v1/taxonomy", { headers: { ...headers, "if-none-match": String(full.headers.etag) } })).status,
  ).toBe(304);
  expect((await ask("/api/v1/taxonomy", { method: "HEAD", headers })).headers["content-length"]).toBe(
    full.headers["content-length"],
  );
  expect(seen.every(({ headers: sent }) => sent["if-none-match"] === undefined)).toBe(true);
});

async function serveCalls(): Promise<{ ask: Ask; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const { ask } = await serve((request, response) => {
    seen.push(request);
    response.setHeader("content-type", "application/json").end(JSON.stringify(LONG));
  });
  return { ask, seen };
}

test("a tag that was handed out for an encoding is the content's own when it comes back in If-Match", async () => {
  const { ask, seen } = await serveCalls();
  await ask("/api/v1/layers/platform", { method: "PUT", headers: { "if-match": '"r7-br"' }, body: "{}" });
  expect(seen[0]?.headers["if-match"]).toBe('"r7"');
});

test("writes are never answered with 304 and get no tag of ours", async () => {
  const { ask } = await serveCalls();
  const { status, headers } = await ask("/api/v1/layers", {
    method: "POST",
    headers: { "if-none-match": "*" },
    body: "{}",
  });
  expect(status).toBe(200);
  expect(headers.etag).toBeUndefined();
});

test("under /api the media type is part of the address, and the handler sees it in one spelling", async () => {
  const { ask } = await serve((request, response) => {
    noteKeys("taxonomy");
    response
      .setHeader("vary", "Accept")
      .setHeader("content-type", "application/json")
      .end(JSON.stringify(request.headers.accept));
  });
  const bodyFor = async (accept: string): Promise<string> =>
    (await ask("/api/v1/x", { headers: { accept } })).body.toString();
  expect(await bodyFor("application/ld+json;q=0.9, image/png")).toBe('"application/ld+json"');
  expect(await bodyFor("application/json")).toBe('"application/json"');
  expect((await ask("/api/v1/x", { headers: { accept: "application/json, a/b" } })).headers["x-cache"]).toBe("hit");
});

test("a rendering that fails is a page with status 500, problem+json under /api, and is tried again next time", async () => {
  let failing = true;
  const { ask } = await serve((_request, response) => {
    if (failing) throw new Error("no database");
    noteKeys("page:1");
    response.end("fine");
  });
  silenceErrors();
  const [page, call] = [await ask("/"), await ask("/api/v1/taxonomy")];
  expect(vi.mocked(console.error)).toHaveBeenCalledTimes(2);
  vi.mocked(console.error).mockClear();
  expect([page.status, call.status]).toEqual([500, 500]);
  expect(page.headers["content-type"]).toContain("text/html");
  expect(call.headers).toMatchObject({ "content-type": "application/problem+json", "cache-control": "no-store" });
  expect(JSON.parse(call.body.toString())).toMatchObject({ status: 500, type: "/problems/internal" });
  failing = false;
  expect((await ask("/")).body.toString()).toBe("fine");
});

test("a client that goes away leaves the rendering to those who wait for it too", async () => {
  const begun = Promise.withResolvers<void>();
  const { ask, port } = await serve(async (_request, response) => {
    begun.resolve();
    await sleep(30);
    noteKeys("page:1");
    response.end("fine");
  });
  const leaver = connect(port, "127.0.0.1");
  leaver.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await begun.promise;
  const waiting = ask("/");
  leaver.destroy();
  expect((await waiting).body.toString()).toBe("fine");
  expect((await ask("/")).headers["x-cache"]).toBe("hit");
});

test("events reach the client as they happen, and its leaving ends them", async () => {
  const ended = Promise.withResolvers<void>();
  const { port } = await serve((_request, response) => {
    response.on("close", ended.resolve);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
  });
  const client = connect(port, "127.0.0.1");
  client.write("GET /api/v1/changes/stream HTTP/1.1\r\nHost: x\r\n\r\n");
  let heard = "";
  while (!heard.includes("data: 1")) heard += (await once(client, "data"))[0];
  client.destroy();
  await ended.promise;
});

test("a request body reaches the handler whole", async () => {
  const { ask } = await serve(
    async (request, response) =>
      void response.end(
        Buffer.concat(await request.toArray())
          .toString()
          .length.toString(),
      ),
  );
  expect((await ask("/api/v1/layers", { method: "POST", body: "x".repeat(200_000) })).body.toString()).toBe("200000");
});

test("a client that breaks off in the middle of its body is nothing to complain about", async () => {
  const ended = Promise.withResolvers<void>();
  const { port } = await serve((request) =>
    request
      .toArray()
      .then(() => undefined)
      .finally(ended.resolve),
  );
  const client = connect(port, "127.0.0.1");
  client.write("POST /api/v1/layers HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
  await sleep(20);
  client.destroy();
  await ended.promise;
  await sleep(5);
  expect(console.error).not.toHaveBeenCalled();
});
