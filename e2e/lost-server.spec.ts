import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { createSession } from "#lib/accounts/create-session.ts";
import { sessionCookieName } from "#lib/accounts/session-cookie.ts";
import { connectDatabase, type Database } from "#lib/db/client.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { clusterUrl, readPort } from "#lib/operate/cluster/cluster-files.ts";
import { findPort } from "#lib/operate/find-port.ts";
import { openEditor, replaceWord, save, textOf } from "./people/edit-page.ts";
import { createPerson } from "./people/sign-in.ts";
import { writeArticle } from "./people/write-article.ts";

const START_MS = 300_000;

test.describe("a product of its own", () => {
  test.setTimeout(START_MS);
  const folder = path.join(process.env.STRATA_TEST_FOLDER ?? "", `lost-${randomUUID().slice(0, 8)}`);
  let port: number;
  let product: ChildProcess;
  let db: Database | undefined;

  test.beforeAll(async () => {
    test.setTimeout(START_MS);
    port = await findPort();
    product = start(port, folder);
    await untilServed(product);
    db = connectDatabase(databaseUrl(folder));
  });
  test.afterAll(async () => {
    await stopCompiler();
    await db?.$disconnect();
    if (product.kill("SIGTERM")) await once(product, "exit");
  });

  test("is killed in the middle of a save: the editor says so, keeps the text, and saves once when it is back", async ({
    browser,
  }) => {
    if (!db) throw new Error("The product was not started.");
    const person = await createPerson(db, "patient", { trusted: true });
    const address = await writeArticle(db, person, "The sky is blue.\n");
    const url = `http://localhost:${port}`;
    const context = await browser.newContext({ baseURL: url });
    await context.addCookies([{ name: sessionCookieName(false), value: await createSession(db, person.id), url }]);
    const page = await context.newPage();
    await openEditor(page, address);
    await replaceWord(page, "blue", "grey");
    const release = await holdPages(folder);
    await save(page);
    await waitForWriter(db);
    product.kill("SIGKILL");
    await once(product, "exit");
    await release();
    await expect(page.getByText("the server does not answer")).toBeVisible({ timeout: 30_000 });
    await expect(textOf(page)).toContainText("The sky is grey.");
    product = start(port, folder);
    await untilServed(product);
    await expect(page).toHaveURL(address, { timeout: START_MS });
    await expect(page.getByText("The sky is grey.")).toBeVisible();
    const response = await page.request.get(`/api/v1${address}/revisions`);
    expect(((await response.json()) as { items: unknown[] }).items).toHaveLength(2);
    await context.close();
  });
});

/** Starts the product as an operator does. */
function start(port: number, folder: string): ChildProcess {
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: folder, DATABASE_URL: "" };
  return spawn(process.execPath, ["lib/operate/start.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
}

const untilServed = (product: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    product.stdout?.on("data", (text) => String(text).includes("Strata is at") && resolve());
    product.once("exit", (code) => reject(new Error(`The product ended with ${code} while it was starting.`)));
  });

const databaseUrl = (folder: string): string => {
  const cluster = path.join(folder, "postgres");
  return clusterUrl(cluster, readPort(cluster) ?? 0);
};

/** Keeps every page locked, so that a save cannot end, until the returned function is called. */
async function holdPages(folder: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl(folder) });
  await client.connect();
  await client.query("BEGIN");
  await client.query("SELECT id FROM pages FOR UPDATE");
  return () => client.end();
}

/** Waits until a save is in its transaction and waits for the lock. */
async function waitForWriter(db: Database): Promise<void> {
  await expect
    .poll(async () => {
      const waiting = await db.$queryRaw<unknown[]>`
        SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      return waiting.length;
    })
    .toBeGreaterThan(0);
}
