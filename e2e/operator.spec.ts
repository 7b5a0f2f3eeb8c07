import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { Duplex } from "node:stream";
import { expect, test } from "@playwright/test";
import { connectDatabase, type Database } from "#lib/db/client.ts";
import { compileMarkup, stopCompiler } from "#lib/markup/compile-markup.ts";
import { startDatabase } from "#lib/operate/start-database.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";

test.describe("a save on another node", () => {
  let db: Database;
  let stop: () => Promise<void>;

  test.beforeAll(async () => {
    const cluster = await startDatabase({ dataDir: process.env.STRATA_TEST_FOLDER ?? "" });
    stop = cluster.stop;
    db = connectDatabase(cluster.url);
    await compileMarkup("The compiler is awake.");
  });
  test.afterAll(async () => {
    await stopCompiler();
    await db.$disconnect();
    await stop();
  });

  test("drops what was made from the page and nothing else", async ({ request }) => {
    const cacheOf = async (path: string) => (await request.get(path)).headers()["x-cache"];
    const untouched = ["/offerings/amazon-s3", "/vendors/aws", "/api/v1/taxonomy", "/"];
    // Other tests write meanwhile, also what these answers are made from: then it is tried again.
    await expect(async () => {
      for (const path of ["/vendors/datadog", ...untouched]) await request.get(path);
      expect(await cacheOf("/vendors/datadog")).toBe("hit");
      await writeAsSeed(db, "datadog", `A sentence of the ${Date.now()}th millisecond.\n`);
      await expect
        .poll(async () => (await request.get("/vendors/datadog")).text(), { timeout: 2_000 })
        .toContain("millisecond");
      for (const path of untouched) expect(await cacheOf(path)).toBe("hit");
    }).toPass({ timeout: 20_000 });
  });
});

async function writeAsSeed(db: Database, slug: string, body: string): Promise<void> {
  const seed = await db.user.findUniqueOrThrow({ where: { name: "seed" } });
  const found = await findPage(db, "vendor", slug, null);
  if (!("page" in found)) throw new Error(`There is no vendor ${slug}.`);
  const { id, current, kind, title, record } = found.page;
  const proposal = { page: id, base: current, kind, slug, title, body, record, summary: "", origin: "edit" as const };
  expect(await saveRevision(db, { ...seed, trusted: true }, proposal)).toMatchObject({ ok: true, changed: true });
}

test("an upgrade that nobody takes is refused, also after a page was seen: Next does not get hold of the socket", async ({
  request,
  baseURL,
}) => {
  await request.get("/");
  for (const path of ["/", "/vendors/aws", "/live"]) expect(await upgradeStatus(`${baseURL}${path}`)).toBe(404);
});

function upgradeStatus(url: string): Promise<number | undefined> {
  const headers = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "x",
  };
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { headers }, (response) => resolve(response.statusCode));
    asked.on("upgrade", () => reject(new Error("The upgrade was taken.")));
    asked.on("error", reject);
    asked.end();
  });
}

test.describe("a second node on the same database", () => {
  let node: ChildProcess;
  let url: string;

  test.beforeAll(async () => {
    const env = { ...process.env, DATA_DIR: process.env.STRATA_TEST_FOLDER, DATABASE_URL: "", PORT: "0" };
    node = spawn(process.execPath, ["e2e/nodes/echo-node.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
    url = await new Promise((resolve) => {
      node.stdout?.on("data", (text) => /Node at (\S+)/.exec(String(text))?.slice(1).forEach(resolve));
    });
  });
  test.afterAll(async () => {
    node.kill("SIGTERM");
    await once(node, "exit");
  });

  test("keeps a socket that it took over through page views: Next neither ends nor reads it", async ({ request }) => {
    await request.get(url);
    const socket = await openEcho(`${url}/echo`);
    expect(await echoOf(socket, "before a page view")).toBe("before a page view");
    expect((await request.get(`${url}/vendors/aws`)).status()).toBe(200);
    expect((await request.get(`${url}/api/v1/taxonomy`)).status()).toBe(200);
    expect(await echoOf(socket, "and after it")).toBe("and after it");
    socket.end();
    const another = await openEcho(`${url}/echo`);
    expect(await echoOf(another, "a new one")).toBe("a new one");
    another.end();
  });

  test("serves the same pages", async ({ request, baseURL }) => {
    const titles = await Promise.all(
      [url, baseURL].map(async (node) => (await request.get(`${node}/vendors/aws`)).text()),
    );
    for (const page of titles) expect(page).toContain("<h1>Amazon Web Services</h1>");
  });
});

function openEcho(url: string): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { headers: { connection: "Upgrade", upgrade: "echo" } });
    asked.on("upgrade", (_response, socket) => resolve(socket));
    asked.on("response", ({ statusCode }) => reject(new Error(`The upgrade was answered with ${statusCode}.`)));
    asked.on("error", reject);
    asked.end();
  });
}

async function echoOf(socket: Duplex, text: string): Promise<string> {
  socket.write(text);
  const [answer] = await once(socket, "data", { signal: AbortSignal.timeout(5_000) });
  return String(answer);
}
