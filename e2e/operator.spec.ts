import { request as httpRequest } from "node:http";
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
    for (const path of ["/vendors/datadog", ...untouched]) await request.get(path);
    expect(await cacheOf("/vendors/datadog")).toBe("hit");
    await writeAsSeed(db, "datadog", `A sentence of the ${Date.now()}th millisecond.\n`);
    await expect
      .poll(async () => (await request.get("/vendors/datadog")).text(), { timeout: 2_000 })
      .toContain("millisecond");
    for (const path of untouched) expect(await cacheOf(path)).toBe("hit");
  });
});

async function writeAsSeed(db: Database, slug: string, body: string): Promise<void> {
  const seed = await db.user.findUniqueOrThrow({ where: { name: "seed" } });
  const found = await findPage(db, "vendor", slug, null);
  if (!("page" in found)) throw new Error(`There is no vendor ${slug}.`);
  const { id, current, kind, title, record } = found.page;
  const proposal = { page: id, base: current, kind, slug, title, body, record, summary: "", origin: "edit" as const };
  expect(await saveRevision(db, seed, proposal)).toMatchObject({ ok: true, changed: true });
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
