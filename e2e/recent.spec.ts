import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { listenToChanges } from "./people/listen-to-changes.ts";
import { createPerson, productDatabase, signIn } from "./people/sign-in.ts";
import { writeArticle } from "./people/write-article.ts";

let db: Database;
let noel: Actor;
let grace: Actor;
test.beforeAll(async () => {
  db = productDatabase();
  noel = await createPerson(db, "noel");
  grace = await createPerson(db, "grace", { role: "maintainer" });
});
test.afterAll(() => db.$disconnect());

async function open(browser: Browser, person: Actor | null, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  if (person) await signIn(context, db, person);
  return context.newPage();
}

async function edit(address: string, by: Actor, body: string): Promise<number> {
  const found = await findPage(db, "article", address.split("/")[2] ?? "", null);
  if (!("page" in found)) throw new Error(`There is no page at ${address}.`);
  const { id, current, kind, slug, title, record } = found.page;
  const content = { kind, slug, title, body, record, summary: body.trim() };
  const saved = await saveRevision(db, by, { ...content, page: id, base: current, origin: "edit" });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved.number;
}

test("a save is told of on an open list, shown when that is asked for, and at once while “live” is ticked", async ({
  browser,
}) => {
  const author = await createPerson(db, "author");
  const address = await writeArticle(db, author, "One.\n");
  const page = await open(browser, null);
  await page.goto(`/recent?author=${author.name}`);
  await expect(page.getByText("Begun")).toBeVisible();
  const live = page.getByLabel("Live: show changes as they are made");
  await live.waitFor();
  await edit(address, author, "Two.\n");
  const show = page.getByRole("status").getByRole("button", { name: "1 new change — show" });
  await expect(show).toBeVisible();
  await expect(page.getByText("2 edits")).toHaveCount(0);
  await show.click();
  await expect(page.getByText("2 edits")).toBeVisible();
  await expect(show).toHaveCount(0);
  await live.check();
  await edit(address, author, "Three.\n");
  await expect(page.getByText("3 edits")).toBeVisible();
});

test("two hundred listeners hear every save once and in order, and one that was away misses nothing", async () => {
  const address = await writeArticle(db, noel, "One.\n");
  const site = process.env.STRATA_URL ?? "";
  const listeners = await Promise.all(
    Array.from({ length: 200 }, () => listenToChanges(`${site}/recent/stream?author=${noel.name}`)),
  );
  const numbers = [await edit(address, noel, "Two.\n"), await edit(address, noel, "Three.\n")];
  for (const { heard } of listeners) await expect.poll(() => heard).toEqual(numbers);
  for (const { leave } of listeners) leave();
  const missed = await edit(address, noel, "Four.\n");
  const back = await listenToChanges(`${site}/recent/stream?author=${noel.name}`, { "last-event-id": `${numbers[0]}` });
  await expect.poll(() => back.heard).toEqual([numbers[1], missed]);
  back.leave();
});

test("a maintainer marks edits as patrolled in the list, without scripts too; others have nothing to choose", async ({
  browser,
}) => {
  const author = await createPerson(db, "author");
  const address = await writeArticle(db, author, "One.\n");
  await edit(address, author, "Two.\n");
  const list = `/recent?author=${author.name}&patrol=waiting`;
  const reader = await open(browser, noel);
  await reader.goto(list);
  await expect(reader.getByRole("link", { name: noel.name })).toBeVisible();
  await expect(reader.getByText("not patrolled yet").first()).toBeAttached();
  await expect(reader.getByRole("checkbox", { name: /patrolled/ })).toHaveCount(0);
  for (const scripts of [true, false]) {
    const page = await open(browser, grace, scripts);
    await page.goto(list);
    const boxes = page.getByRole("checkbox", { name: /mark as patrolled/ });
    await boxes.first().check();
    await page.getByRole("button", { name: "Mark the chosen edits as patrolled" }).click();
    await expect(page).toHaveURL(new RegExp(`author=${author.name}`));
    if (scripts) await edit(address, author, "Three.\n");
  }
  const waiting = await db.revisionMark.findMany({ where: { of: { actorId: author.id }, patrol: "waiting" } });
  expect(waiting).toEqual([]);
});

test("a page is watched by its star, its changes are bold in the watchlist until one looks, and told of", async ({
  browser,
}) => {
  const watcher = await createPerson(db, "watcher");
  const address = await writeArticle(db, grace, "One.\n");
  const page = await open(browser, watcher);
  await page.goto(address);
  const star = page.getByRole("button", { name: "Watch" });
  await expect(star).toHaveAttribute("aria-pressed", "false");
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await edit(address, noel, "Two.\n");
  await page.goto("/watchlist");
  await expect(page.locator(".unseen")).toHaveCount(1);
  await page.goto("/notifications");
  await expect(page.getByRole("link", { name: "Notifications (1)" })).toBeVisible();
  await page.getByRole("link", { name: /which you watch/ }).click();
  await expect(page).toHaveURL(new RegExp(`${address}/diff`));
  await page.goto("/watchlist");
  await expect(page.locator(".unseen")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Notifications", exact: true })).toBeVisible();
});

test("without scripts a page is watched, marked as seen and taken off the list by plain forms", async ({ browser }) => {
  const watcher = await createPerson(db, "watcher");
  const address = await writeArticle(db, grace, "One.\n");
  const page = await open(browser, watcher, false);
  await page.goto(address);
  await page.getByRole("link", { name: "Watch", exact: true }).click();
  await page.getByRole("button", { name: "Watch this page" }).click();
  await expect(page.getByRole("button", { name: "Watch it no longer" })).toBeVisible();
  await edit(address, noel, "Two.\n");
  await page.goto("/watchlist");
  await page.getByRole("button", { name: "Mark everything as seen" }).click();
  await expect(page.locator(".unseen")).toHaveCount(0);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Take the chosen pages off the list" }).click();
  await expect(page.getByText("You watch no page yet.")).toBeVisible();
});

test("a reader who is not signed in asks for nothing of their own, and is led to sign in where it is needed", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/offerings/amazon-s3", { waitUntil: "networkidle" });
  expect(asked).not.toContain("/me");
  await expect(page.getByRole("link", { name: "Watch", exact: true })).toHaveCount(0);
  for (const path of ["/watchlist", "/notifications"]) {
    await page.goto(path);
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`);
  }
});

test("a session that has ended leaves no hint behind, so that pages ask once and no more", async ({ browser }) => {
  const page = await open(browser, grace);
  await db.session.deleteMany({ where: { userId: grace.id } });
  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("strata-signed-in");
});

test("the lists pass axe in light and dark, keep the console empty and never scroll sideways", async ({ browser }) => {
  test.setTimeout(90_000);
  const watcher = await createPerson(db, "watcher", { role: "maintainer" });
  const address = await writeArticle(db, watcher, "One.\n");
  const page = await open(browser, watcher);
  await page.goto(address);
  await page.getByRole("button", { name: "Watch" }).click();
  await edit(address, noel, "Two.\n");
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  for (const path of ["/recent", "/recent?kind=article&minor=hide&patrol=waiting", "/watchlist", "/notifications"])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === "light" ? 1440 : 390, height: 900 });
      await page.goto(path);
      await expect(page.getByRole("link", { name: watcher.name }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  expect(said).toEqual([]);
});
