import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { openEditor, replaceWord, save, textOf, waitForEditor } from "./people/edit-page.ts";
import { createPerson, productDatabase, signIn } from "./people/sign-in.ts";
import { writeArticle } from "./people/write-article.ts";

const BODY =
  "The first paragraph is red.\n\n## Middle\n\nThe second one is green.\n\n## End\n\nThe last one is blue.\n";

let db: Database;
let writer: Actor;
test.beforeAll(async () => {
  db = productDatabase();
  writer = await createPerson(db, "writer", { trusted: true });
});
test.afterAll(async () => {
  await stopCompiler();
  await db.$disconnect();
});

/** A new trusted person in a browser of their own. */
async function open(browser: Browser, called: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext(options);
  await signIn(context, db, await createPerson(db, called, { trusted: true }));
  return context.newPage();
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

const titleOf = (page: Page) => page.getByRole("textbox", { name: "Title (required)" });

const bodyOf = async (page: Page, address: string): Promise<string> => {
  const response = await page.request.get(`/api/v1${address}`);
  return ((await response.json()) as { body: string }).body;
};

const numbersOf = async (page: Page, address: string): Promise<number[]> => {
  const response = await page.request.get(`/api/v1${address}/revisions`);
  return ((await response.json()) as { items: { number: number }[] }).items.map(({ number }) => number);
};

test.describe("two people edit the same page", () => {
  test("in different paragraphs: both edits are there, and the second is told", async ({ browser }) => {
    const address = await writeArticle(db, writer, BODY);
    const [ann, bob] = [await open(browser, "ann"), await open(browser, "bob")];
    await openEditor(ann, address);
    await openEditor(bob, address);
    await replaceWord(ann, "red", "crimson");
    await save(ann);
    await expect(ann).toHaveURL(address);
    await replaceWord(bob, "blue", "azure");
    await save(bob);
    await expect(bob.getByRole("status").filter({ hasText: "together with what others had changed" })).toBeVisible();
    await bob.getByRole("link", { name: "Read the page" }).click();
    await expect(bob.getByText("The first paragraph is crimson.")).toBeVisible();
    await expect(bob.getByText("The last one is azure.")).toBeVisible();
  });

  test("in the same word: the second sees all three texts, resolves and saves, twice in a row", async ({ browser }) => {
    const address = await writeArticle(db, writer, BODY);
    const [ann, bob] = [await open(browser, "ann"), await open(browser, "bob")];
    await openEditor(ann, address);
    await openEditor(bob, address);
    await replaceWord(ann, "green", "olive");
    await save(ann);
    await expect(ann).toHaveURL(address);
    await replaceWord(bob, "green", "lime");
    await save(bob);
    const conflict = bob.getByRole("region", { name: "Bring the two versions together" });
    await expect(conflict.locator("[data-side=base]")).toContainText("The second one is green.");
    await expect(conflict.locator("[data-side=theirs] ins")).toHaveText("olive");
    await expect(conflict.locator("[data-side=mine] ins")).toHaveText("lime");
    await waitForEditor(bob);
    await expectNoViolations(bob);
    await save(bob);
    await expect(bob.locator(".form-problem")).toContainText("Keep what is right of both versions");
    await bob.getByRole("button", { name: "Keep mine" }).click();
    await openEditor(ann, address);
    await replaceWord(ann, "olive", "teal");
    await save(ann);
    await expect(ann).toHaveURL(address);
    await save(bob);
    await expect(conflict.locator("[data-side=theirs] ins")).toHaveText("teal");
    await waitForEditor(bob);
    await bob.getByRole("button", { name: "Keep both" }).click();
    await save(bob);
    await expect(bob).toHaveURL(address);
    expect(await bodyOf(bob, address)).toContain("The second one is lime.\nThe second one is teal.\n");
  });
});

test.describe("without JavaScript", () => {
  test("a page is previewed, its changes shown, and saved; nothing typed is lost on the way", async ({ browser }) => {
    const address = await writeArticle(db, writer, BODY);
    const page = await open(browser, "plain", { javaScriptEnabled: false });
    await page.goto(`${address}/edit`);
    await expect(textOf(page)).toHaveValue(BODY);
    await textOf(page).fill(BODY.replace("green", "**dark** green"));
    await page.getByLabel("Summary of the edit").fill("Darker");
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByRole("region", { name: "Preview" }).locator("strong")).toHaveText("dark");
    await page.getByRole("button", { name: "Show changes" }).click();
    await expect(page.getByRole("region", { name: "Your changes" }).locator("ins").first()).toContainText("dark");
    await expect(page.getByLabel("Summary of the edit")).toHaveValue("Darker");
    await expectNoViolationsWithoutScripts(page);
    await save(page);
    await expect(page).toHaveURL(address);
    await expect(page.locator(".prose strong")).toHaveText("dark");
  });

  test("a fault stands beside its field, names line and column, and the text is kept", async ({ browser }) => {
    const address = await writeArticle(db, writer, BODY);
    const page = await open(browser, "faulty", { javaScriptEnabled: false });
    await page.goto(`${address}/edit`);
    await textOf(page).fill("Fine.\n\nNot <Unknown /> fine.\n");
    await titleOf(page).fill("With [brackets]");
    await save(page);
    await expect(page.locator("#f-body-faults")).toContainText("Line 3, column 5:");
    await expect(page.locator("#f-title-faults")).toContainText("square brackets");
    await expect(textOf(page)).toHaveValue("Fine.\n\nNot <Unknown /> fine.\n");
    await expect(page.getByRole("alert")).toBeVisible();
  });

  test("a conflict shows the three texts and a form for the result, saved on the revision it met", async ({
    browser,
  }) => {
    const address = await writeArticle(db, writer, BODY);
    const [ann, bob] = [
      await open(browser, "ann", { javaScriptEnabled: false }),
      await open(browser, "bob", { javaScriptEnabled: false }),
    ];
    await ann.goto(`${address}/edit`);
    await bob.goto(`${address}/edit`);
    await textOf(ann).fill(BODY.replace("green", "olive").replace("red", "crimson"));
    await save(ann);
    await textOf(bob).fill(BODY.replace("green", "lime"));
    await save(bob);
    await expect(bob.locator("[data-side=base]")).toContainText("green");
    await expect(bob.locator("[data-side=theirs]")).toContainText("olive");
    await expect(bob.locator("[data-side=mine]")).toContainText("lime");
    await expect(textOf(bob)).toHaveValue(/crimson[\s\S]*<<<<<<<[\s\S]*lime[\s\S]*olive/);
    await textOf(bob).fill(BODY.replace("green", "olive lime").replace("red", "crimson"));
    await save(bob);
    await expect(bob).toHaveURL(address);
    await expect(bob.getByText("The second one is olive lime.")).toBeVisible();
  });

  test("the link beside a heading edits that section alone", async ({ browser }) => {
    const address = await writeArticle(db, writer, BODY);
    const page = await open(browser, "section", { javaScriptEnabled: false });
    await page.goto(address);
    await page.getByRole("link", { name: "Edit the section Middle" }).click();
    await expect(textOf(page)).toHaveValue("## Middle\n\nThe second one is green.\n");
    await textOf(page).fill("## Middle\n\nThe second one is white.\n");
    await save(page);
    await expect(page).toHaveURL(`${address}#section-middle`);
    expect(await bodyOf(page, address)).toBe(BODY.replace("green", "white"));
  });

  test("a red link leads to the form of the page that is missing, and names those of similar names", async ({
    browser,
  }) => {
    const title = crypto.randomUUID().replaceAll("-", "");
    const address = await writeArticle(db, writer, `See [[${title}]].\n`);
    const page = await open(browser, "maker", { javaScriptEnabled: false });
    await page.goto(address);
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("main").getByRole("link", { name: "Article", exact: true }).click();
    await expect(titleOf(page)).toHaveValue(title);
    await textOf(page).fill("What it costs.\n");
    await expectNoViolationsWithoutScripts(page);
    await save(page);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.goto(`/new?kind=article&title=${encodeURIComponent(`${title}x`)}`);
    await save(page);
    await expect(page.getByRole("group", { name: "Please look again" })).toContainText(title);
    await page.getByLabel("I mean this").check();
    await save(page);
    await expect(page.getByRole("heading", { level: 1, name: `${title}x` })).toBeVisible();
  });
});

test("who is not signed in is told before typing, signs in when saving, and finds what was typed", async ({
  browser,
}) => {
  const address = await writeArticle(db, writer, BODY);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/edit`);
  await expect(page.getByRole("status").first()).toContainText("Sign in first");
  await textOf(page).fill("Typed by a stranger.\n");
  await save(page);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const next = new URL(page.url()).searchParams.get("next") ?? "";
  await signIn(context, db, await createPerson(db, "stranger"));
  await page.goto(next);
  await expect(textOf(page)).toHaveValue("Typed by a stranger.\n");
  await save(page);
  await expect(page).toHaveURL(address);
});

test("a draft survives a closed tab, is offered again, and goes away with the save", async ({ browser }) => {
  const address = await writeArticle(db, writer, BODY);
  const page = await open(browser, "drafter");
  await openEditor(page, address);
  await replaceWord(page, "blue", "violet");
  await page.close({ runBeforeUnload: true });
  const again = await page.context().newPage();
  await openEditor(again, address);
  await expect(textOf(again)).toContainText("The last one is blue.");
  await expect(again.getByText(/unsaved draft of Article .* made from revision \d+/)).toBeVisible();
  await expectNoViolations(again);
  await again.getByRole("button", { name: "Restore" }).click();
  await expect(again).toHaveURL(/kept=/);
  await waitForEditor(again);
  await expect(textOf(again)).toContainText("The last one is violet.");
  await save(again);
  await expect(again).toHaveURL(address);
  await openEditor(again, address);
  await expect(textOf(again)).toContainText("violet");
  await expect(again.getByText("unsaved draft")).toHaveCount(0);
});

test("with the keyboard alone a page is found wanting, mended, described and saved", async ({ browser }) => {
  const address = await writeArticle(db, writer, BODY);
  const page = await open(browser, "keys");
  await openEditor(page, address);
  await titleOf(page).focus();
  const focusOn = async (name: string) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute("name") ?? document.activeElement?.id,
      );
      if (focused === name) return;
    }
    throw new Error(`${name} was not reached by Tab.`);
  };
  await focusOn("f-body");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("Not <Unknown /> fine.");
  await page.keyboard.press("Control+s");
  await expect(page.locator("#f-body-faults")).toContainText("Line 10, column 5:");
  await expect(page.locator(".cm-lint-marker-error")).toBeVisible();
  await titleOf(page).focus();
  await focusOn("f-body");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.type("All is fine.");
  await focusOn("summary");
  await page.keyboard.type("An end");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await expect(page.getByText("All is fine.")).toBeVisible();
});

test("the editor suggests pages and components, previews with the real compiler, and passes axe", async ({
  browser,
}) => {
  const address = await writeArticle(db, writer, BODY);
  const page = await open(browser, "helper");
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await openEditor(page, address);
  await textOf(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("[[amazon s3");
  await page
    .getByRole("option", { name: /^Amazon S3/ })
    .first()
    .click();
  await expect(textOf(page)).toContainText("[[offering:amazon-s3|Amazon S3]]");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("<Plac");
  await page.getByRole("option", { name: "<Placement" }).click();
  await page.keyboard.type("amazon-s");
  await page
    .getByRole("option", { name: /amazon-s3/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Preview" }).click();
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("link", { name: "Amazon S3" })).toHaveCount(2);
  await expect(preview).toContainText("stands on Object storage");
  await page.keyboard.press("Escape");
  await expectNoViolations(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.getByRole("button", { name: "Show changes" }).click();
  await expect(page.getByRole("region", { name: "Your changes" })).toContainText("amazon-s3");
  expect(said).toEqual([]);
});

test("a save whose answer was lost is sent again with the same key and makes one revision", async ({ browser }) => {
  const address = await writeArticle(db, writer, BODY);
  const page = await open(browser, "unlucky");
  await openEditor(page, address);
  await replaceWord(page, "blue", "indigo");
  let lost = 0;
  await page.route(`**${address}/edit/save`, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await save(page);
  await expect(page.getByText("the server does not answer")).toBeVisible();
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(page).toHaveURL(address);
  expect(await numbersOf(page, address)).toHaveLength(2);
  expect(await bodyOf(page, address)).toContain("indigo");
});

test("a session that ended is said, and what was typed is saved after signing in elsewhere", async ({ browser }) => {
  const address = await writeArticle(db, writer, BODY);
  const context = await browser.newContext();
  const person = await createPerson(db, "sleeper", { trusted: true });
  await signIn(context, db, person);
  const page = await context.newPage();
  await openEditor(page, address);
  await replaceWord(page, "blue", "grey");
  await db.$executeRaw`DELETE FROM sessions WHERE user_id = ${person.id}::uuid`;
  await save(page);
  await expect(page.getByText("You are not signed in.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute("target", "_blank");
  await expect(textOf(page)).toContainText("grey");
  await signIn(context, db, person);
  await page.getByRole("button", { name: "try again" }).click();
  await expect(page).toHaveURL(address);
});

/** The rules that need no script of the page: axe brings its own, so it reads the same address with scripts on. */
async function expectNoViolationsWithoutScripts(page: Page): Promise<void> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ storageState: await page.context().storageState() });
  if (!context) throw new Error("The browser is gone.");
  const reading = await context.newPage();
  await reading.goto(page.url());
  await waitForEditor(reading);
  await expectNoViolations(reading);
  await context.close();
}
