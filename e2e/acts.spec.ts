import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Database } from "#lib/db/client.ts";
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

/** A browser without scripts: every act is a plain form. */
async function open(browser: Browser, person: Actor): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, db, person);
  return context.newPage();
}

const slugOf = (address: string): string => address.split("/").at(-1) ?? "";

/** Writes another text on an article; returns the number of the revision. */
async function rewrite(address: string, body: string): Promise<number> {
  const found = await findPage(db, "article", slugOf(address), null);
  if (!("page" in found)) throw new Error(`There is no page at ${address}.`);
  const { id, current, kind, slug, title, record } = found.page;
  const content = { kind, slug, title, record, body, summary: "Another line", origin: "edit" as const };
  const saved = await saveRevision(db, grace, { ...content, page: id, base: current });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved.number;
}

const LINES = ["One.", "Two.", "Three."];

const textOf = (...lines: string[]): string => `${lines.join("\n\n")}\n`;

test("an undo takes back one edit and keeps what came after; a revert says again what an old revision said", async ({
  browser,
}) => {
  const address = await writeArticle(db, grace, textOf(...LINES));
  const wrong = await rewrite(address, textOf("Wrong.", "Two.", "Three."));
  await rewrite(address, textOf("Wrong.", "Two.", "Three.", "Four."));
  const page = await open(browser, grace);
  await page.goto(`${address}/manage/undo?revision=${wrong}`);
  await expect(page.locator("ins").filter({ hasText: "One." }).first()).toBeVisible();
  await page.getByRole("button", { name: "Undo it" }).click();
  await page.goto(address);
  for (const line of [...LINES, "Four."]) await expect(page.getByText(line, { exact: true })).toBeVisible();
  await page.goto(`${address}/manage/undo?revision=${wrong}`);
  await expect(page.getByRole("button", { name: "Undo it" })).toHaveCount(0);
  await page.goto(`${address}/manage/revert?to=${wrong}`);
  await page.getByRole("button", { name: `Revert to revision ${wrong}` }).click();
  await page.goto(address);
  await expect(page.getByText("Wrong.", { exact: true })).toBeVisible();
  await expect(page.getByText("Four.", { exact: true })).toHaveCount(0);
});

test("a page that was moved is found at its old address, and an address that is taken is refused beside the field", async ({
  browser,
}) => {
  const address = await writeArticle(db, grace, "Here.\n");
  const taken = slugOf(await writeArticle(db, grace, "There.\n"));
  const page = await open(browser, grace);
  await page.goto(`${address}/manage/move`);
  await page.getByLabel("New address").fill(taken);
  await page.getByRole("button", { name: "Move the page" }).click();
  await expect(page.locator("#f-slug-faults")).not.toBeEmpty();
  await expect(page.getByLabel("New address")).toHaveValue(taken);
  const slug = `moved-${randomUUID()}`;
  await page.getByLabel("New address").fill(slug);
  await page.getByRole("button", { name: "Move the page" }).click();
  await page.goto(address);
  await expect(page).toHaveURL(`/articles/${slug}`);
  await expect(page.getByText("Here.", { exact: true })).toBeVisible();
});

test("a protected page tells a contributor why, and lets a maintainer edit", async ({ browser }) => {
  const address = await writeArticle(db, grace, "Calm.\n");
  const page = await open(browser, grace);
  await page.goto(`${address}/manage/protect`);
  await page.getByLabel("Who may edit").selectOption("Maintainers");
  await page.getByLabel("Reason").fill("An edit war");
  await page.getByRole("button", { name: "Set the protection" }).click();
  const noel = await open(browser, await createPerson(db, "noel"));
  await noel.goto(`${address}/edit`);
  await expect(noel.getByText("An edit war").first()).toBeVisible();
  await page.goto(`${address}/edit`);
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toBeVisible();
});

test("a deleted page answers 410, keeps its history and comes back as it was", async ({ browser }) => {
  const address = await writeArticle(db, grace, "Still here.\n");
  const page = await open(browser, grace);
  await page.goto(`${address}/manage/delete`);
  await page.getByLabel("Reason").fill("Written twice");
  await page.getByRole("button", { name: "Delete the page" }).click();
  expect((await page.goto(address))?.status()).toBe(410);
  expect((await page.goto(`${address}/history`))?.status()).toBe(200);
  await expect(page.getByText("Written twice").first()).toBeVisible();
  await page.goto(`${address}/manage/restore`);
  await page.getByRole("button", { name: "Restore the page" }).click();
  expect((await page.goto(address))?.status()).toBe(200);
  await expect(page.getByText("Still here.", { exact: true })).toBeVisible();
});

/** An offering of AWS that stands on a component. */
async function writeOffering(component: string): Promise<string> {
  const slug = `offering-${randomUUID()}`;
  const placement = { id: component, component, role: "primary", from: "2014", confidence: "recalled" };
  const saved = await saveRevision(db, grace, {
    page: null,
    base: null,
    kind: "offering",
    slug,
    title: `Offering ${slug.slice(9, 17)}`,
    body: "",
    record: { vendor: "aws", status: "active", definition: `Stands on ${component}.`, placements: [placement] },
    summary: "",
    origin: "edit",
    confirmed: ["similar-name"],
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return slug;
}

test("an offering that is merged leads to the other, which has what it said", async ({ browser }) => {
  const [from, into] = [await writeOffering("functions"), await writeOffering("functions")];
  const page = await open(browser, grace);
  await page.goto(`/offerings/${from}/manage/merge`);
  await page.getByLabel("Into which offering").fill(into);
  await page.getByLabel("Reason").fill("The same service");
  await page.getByRole("button", { name: "Show what would change" }).click();
  await expect(page.getByLabel("Into which offering")).toHaveValue(into);
  await page.getByLabel("Reason").fill("The same service");
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.goto(`/offerings/${from}`);
  await expect(page).toHaveURL(`/offerings/${into}`);
});

test("the forms of all acts pass axe in light and dark, and the page of a deletion does", async ({ browser }) => {
  const address = await writeArticle(db, grace, textOf(...LINES));
  const first = await rewrite(address, textOf("One."));
  const edit = await rewrite(address, textOf("One.", "Two."));
  const gone = await writeArticle(db, grace, "Gone.\n");
  const context = await browser.newContext();
  await signIn(context, db, grace);
  const page = await context.newPage();
  await page.goto(`${gone}/manage/delete`);
  await page.getByLabel("Reason").fill("For the test");
  await page.getByRole("button", { name: "Delete the page" }).click();
  const manage = `${address}/manage`;
  const offering = `/offerings/${await writeOffering("functions")}/manage/merge`;
  const acts = ["", `/undo?revision=${edit}`, `/revert?to=${first}`, "/rollback", "/move", "/protect", "/delete"];
  for (const path of [...acts.map((act) => `${manage}${act}`), offering, gone, `${gone}/manage/restore`])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
});
