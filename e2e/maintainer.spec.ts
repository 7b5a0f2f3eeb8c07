import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import type { Database } from "#lib/db/client.ts";
import { findKind } from "#lib/domain/kinds.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { createPerson, productDatabase, signIn } from "./people/sign-in.ts";
import { writeArticle } from "./people/write-article.ts";

let db: Database;
let grace: Actor;
test.beforeAll(async () => {
  db = productDatabase();
  grace = await createPerson(db, "grace", { role: "maintainer" });
});
test.afterAll(() => db.$disconnect());

async function open(browser: Browser, person: Actor | null, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  if (person) await signIn(context, db, person);
  return context.newPage();
}

async function proposalOf(address: string, by: Actor, body: string) {
  const [, collection = "", slug = ""] = address.split("/");
  const found = await findPage(db, findKind(collection) ?? "article", slug, null);
  if (!("page" in found)) throw new Error(`There is no page at ${address}.`);
  const { id, current, kind, title, record } = found.page;
  const proposal = { page: id, base: current, kind, slug, title, body, record, summary: "", origin: "edit" as const };
  return saveRevision(db, by, proposal);
}

/** Five pages of Grace's, each edited by a new account. */
async function writeVandalism(): Promise<{ vandal: Actor; addresses: string[] }> {
  const vandal = await createPerson(db, "vandal");
  const addresses: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const address = await writeArticle(db, grace, `Clouds, part ${index}.\n`);
    expect(await proposalOf(address, vandal, `Nonsense ${index}.\n`)).toMatchObject({ ok: true });
    addresses.push(address);
  }
  return { vandal, addresses };
}

test("a maintainer finds, reverts and blocks a vandal's five edits in three clicks, and the audit log tells it", async ({
  browser,
}) => {
  const { vandal, addresses } = await writeVandalism();
  const page = await open(browser, grace);
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  await page.goto("/recent");
  await click(page.getByRole("main").getByRole("link", { name: vandal.name, exact: true }).first());
  await click(page.getByRole("link", { name: "Clean up after this account" }));
  await expect(page.getByRole("checkbox", { name: /^Roll back/, checked: true })).toHaveCount(5);
  await click(page.getByRole("button", { name: "Clean up" }));
  await expect(page.getByRole("status").getByText("rolled back")).toHaveCount(5);
  expect(clicks).toBeLessThan(10);
  for (const [index, address] of addresses.entries()) {
    await page.goto(address);
    await expect(page.getByText(`Clouds, part ${index}.`)).toBeVisible();
  }
  await page.goto(`/admin/audit?user=${vandal.name}`);
  const told = page.locator(".acts li");
  await expect(told).toHaveCount(6);
  await expect(told.filter({ hasText: "rolled back one revision" })).toHaveCount(5);
  await expect(told.filter({ hasText: `${grace.name} blocked ${vandal.name} until` })).toHaveCount(1);
  expect(await proposalOf(addresses[0] ?? "", vandal, "Again.\n")).toMatchObject({ problem: { code: "blocked" } });
});

test("a blocked account is signed out at once, and signed in again only when the block is lifted", async ({
  browser,
}) => {
  const vandal = await createPerson(db, "vandal");
  const vandals = await open(browser, vandal);
  await vandals.goto("/settings");
  await expect(vandals).toHaveURL("/settings");
  const page = await open(browser, grace, false);
  await page.goto(`/users/${vandal.name}/block`);
  await page.getByLabel("How long").selectOption("until a day of your choice");
  await page.getByLabel("The day, where one is chosen").fill("2008-10-31");
  await page.getByLabel("Reason").fill("Nonsense");
  await page.getByRole("button", { name: "Block" }).click();
  await expect(page.locator("#f-until-faults")).toContainText("This is in the past");
  await expect(page.getByLabel("Reason")).toHaveValue("Nonsense");
  await page.getByLabel("The day, where one is chosen").fill("2040-01-01");
  await page.getByRole("button", { name: "Block" }).click();
  await expect(page.getByRole("note")).toContainText("until 1 January 2040");
  await vandals.goto("/settings");
  await expect(vandals).toHaveURL(/sign-in/);
  await page.getByLabel("Reason for lifting it").fill("They learned");
  await page.getByRole("button", { name: "Lift it" }).click();
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("an edit with many links is held, seen as a difference, and let through by a maintainer, without scripts", async ({
  browser,
}) => {
  const noel = await createPerson(db, "noel");
  const address = await writeArticle(db, grace, "A list of sellers:\n");
  const links = Array.from({ length: 7 }, (_, index) => `- https://seller${index}.example/`).join("\n");
  const held = await proposalOf(address, noel, `A list of sellers:\n\n${links}\n`);
  expect(held).toMatchObject({ ok: false, problem: { code: "held" } });
  const page = await open(browser, grace, false);
  await page.goto("/admin");
  await page.getByRole("link", { name: /held edits? waits? for a decision/ }).click();
  const row = page.getByRole("row").filter({ hasText: noel.name });
  await row.getByRole("link").first().click();
  await expect(page.locator("ins").filter({ hasText: "seller3.example" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Let it through" }).click();
  await expect(page).toHaveURL("/admin/held");
  await page.goto(address);
  await expect(page.getByText("seller3.example")).toBeVisible();
});

test("an admin gives a role with a reason; without one the form says so beside the field", async ({ browser }) => {
  const adam = await createPerson(db, "adam", { role: "admin" });
  const noel = await createPerson(db, "noel");
  const page = await open(browser, adam, false);
  await page.goto(`/admin/people?name=${noel.name}`);
  await page.getByRole("link", { name: noel.name }).click();
  await page.getByLabel("Role", { exact: true }).selectOption("maintainer");
  await page.getByLabel("Reason for the role").fill("   ");
  await page.getByRole("button", { name: "Give this role" }).click();
  await expect(page.locator("#f-role-reason-faults")).toContainText("Say why");
  await expect(page.getByLabel("Role", { exact: true })).toHaveValue("maintainer");
  await page.getByLabel("Reason for the role").fill("Two years of good work");
  await page.getByRole("button", { name: "Give this role" }).click();
  await expect(page.locator(".lead")).toContainText("maintainer");
  await expect(page.locator(".acts li").first()).toContainText("the role maintainer instead of contributor");
});

test("every page of maintenance passes axe in light and dark, keeps the console empty and never scrolls sideways", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const { vandal } = await writeVandalism();
  const sue = await createPerson(db, "sue", { role: "admin", suppressor: true });
  const page = await open(browser, sue);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  const user = `/users/${vandal.name}`;
  const pages = [
    "",
    "/held",
    "/blocks",
    "/audit",
    "/people",
    `/people/${vandal.name}`,
    "/suppress",
    "/suppress?revision=1",
  ];
  for (const path of [...pages.map((name) => `/admin${name}`), `${user}/block`, `${user}/clean-up`])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === "light" ? 1440 : 390, height: 900 });
      expect((await page.goto(path))?.status(), path).toBe(200);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  expect(said).toEqual([]);
});

test("who may not is told so, and nobody is led to sign in first", async ({ browser }) => {
  const tess = await createPerson(db, "tess", { trusted: true });
  const contributor = await open(browser, tess);
  for (const path of ["/admin", "/admin/people", "/admin/suppress", `/users/${tess.name}/block`]) {
    expect((await contributor.goto(path))?.status(), path).toBe(403);
    await expect(contributor.getByRole("heading", { level: 1 })).toHaveText("You may not do this");
  }
  const nobody = await open(browser, null);
  await nobody.goto("/admin");
  await expect(nobody).toHaveURL(/\/sign-in\?next=%2Fadmin/);
  expect((await nobody.goto("/admin/audit"))?.status()).toBe(200);
});
