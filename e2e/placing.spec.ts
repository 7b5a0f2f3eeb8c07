import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Database } from "#lib/db/client.ts";
import { createPerson, productDatabase, signIn } from "./people/sign-in.ts";

let db: Database;
test.beforeAll(() => {
  db = productDatabase();
});
test.afterAll(() => db.$disconnect());

test("one places an offering while the other adds a source to a placement it has: both are there", async ({
  browser,
}) => {
  const [ann, ben] = [await open(browser, "ann"), await open(browser, "ben")];
  const offering = await createOffering(ann);
  await ann.goto(`/offerings/${offering}/place`);
  await ben.goto(`/offerings/${offering}/place?claim=functions`);

  await ann.getByLabel("Component", { exact: true }).selectOption("messaging");
  await ann.getByLabel("Role").selectOption("secondary");
  await ann.getByLabel("Confidence").selectOption("recalled");
  await ann.getByRole("button", { name: "Place it" }).click();
  await expect(ann).toHaveURL(`/offerings/${offering}#placements`);

  await ben.getByLabel("Web address").first().fill("https://source.example/functions");
  await ben.getByLabel("Title").first().fill("A source of Ben's");
  await ben.getByRole("button", { name: "Save the placement" }).click();
  await expect(ben).toHaveURL(`/offerings/${offering}#placements`);

  const record = await recordOf(ben, offering);
  expect(record.placements.map(({ component }) => component)).toEqual(["functions", "messaging"]);
  expect(record.placements[0]?.references.map(({ title }) => title)).toEqual(["A source of Ben's"]);
});

test("two change the same field of a placement: the second is told beside it and saves what is right", async ({
  browser,
}) => {
  const [ann, ben] = [await open(browser, "ann"), await open(browser, "ben")];
  const offering = await createOffering(ann);
  for (const page of [ann, ben]) await page.goto(`/offerings/${offering}/place?claim=functions`);
  await ann.getByLabel("From").fill("2014");
  await ann.getByLabel("Rationale").fill("Code is handed over.");
  await ann.getByRole("button", { name: "Save the placement" }).click();
  await expect(ann).toHaveURL(`/offerings/${offering}#placements`);

  await ben.getByLabel("From").fill("2015");
  await ben.getByRole("button", { name: "Save the placement" }).click();
  await expect(faultsOf(ben, "From")).toContainText("they wrote “2014”, you wrote “2015”");
  await expect(ben.getByLabel("From")).toHaveValue("2015");
  await expect(ben.getByLabel("Rationale")).toHaveValue("Code is handed over.");
  await ben.getByLabel("From").fill("2014-11");
  await ben.getByRole("button", { name: "Save the placement" }).click();
  await expect(ben).toHaveURL(`/offerings/${offering}#placements`);
  expect((await recordOf(ben, offering)).placements[0]).toMatchObject({
    from: "2014-11",
    rationale: "Code is handed over.",
  });
});

test("rules are judged while one types, the placement test included", async ({ browser }) => {
  const ann = await open(browser, "ann");
  const offering = await createOffering(ann);
  await ann.goto(`/offerings/${offering}/place`);
  // The script may arrive after the first key.
  await expect(async () => {
    await ann.getByLabel("Or find it by name").fill("");
    await ann.getByLabel("Or find it by name").fill("object storage");
    await expect(ann.getByLabel("Component", { exact: true })).toHaveValue("object-storage", { timeout: 500 });
  }).toPass();
  await ann.getByLabel("Calls and data").check();
  await expect(ann.getByRole("status")).toContainText("belongs to services; this component is in Infrastructure");
  await expect(faultsOf(ann, "Role")).toContainText("“functions” is the primary placement in the same time");
  await ann.getByLabel("Role").selectOption("secondary");
  await expect(faultsOf(ann, "Role")).toBeEmpty();
  await ann.getByLabel("Until").fill("2008-13");
  await expect(faultsOf(ann, "Until")).toContainText("no such day");
  await expect(ann.locator("#f-placement-references-faults")).toContainText("at least one reference");
  await ann.getByLabel("Web address").first().fill("https://source.example/");
  await ann.getByLabel("Title").first().fill("A source");
  await expect(ann.locator("#f-placement-references-faults")).toBeEmpty();
  await ann.getByText("Add to: References").last().click();
  await expect(ann.getByLabel("Web address").nth(1)).toBeVisible();
});

test("from an empty cell of the diagram a person comes to the form that fills it", async ({ browser }) => {
  const ann = await open(browser, "ann");
  await ann.goto("/?asOf=2008-10-31");
  const cell = ann.locator(".cell:has(.none)").first();
  const name = await cell.locator(".cell-name").textContent();
  await cell.getByRole("link", { name: "place one" }).click();
  await expect(ann.getByRole("heading", { level: 2, name: `Place an offering on ${name}` })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test("every rule is said beside its field at once, and what was typed is kept", async ({ browser }) => {
    const ann = await open(browser, "ann", { javaScriptEnabled: false });
    const offering = await createOffering(ann);
    await ann.goto(`/offerings/${offering}/place`);
    await ann.getByLabel("Or find it by name").fill("Objct storage");
    await ann.getByLabel("From").fill("soon");
    await ann.getByLabel("Rationale").fill("Because it does.");
    await ann.getByRole("button", { name: "Place it" }).click();
    await expect(ann.locator(".form-problem")).toContainText("cannot be saved as it is");
    await expect(faultsOf(ann, "Or find it by name")).toContainText("Nearest: Object storage (object-storage)");
    await expect(faultsOf(ann, "From")).toContainText("Write the date as 2008, 2008-10 or 2008-10-27.");
    await expect(ann.locator("#f-placement-references-faults")).toContainText("at least one reference");
    await expect(ann.getByLabel("Rationale")).toHaveValue("Because it does.");
    await expect(ann.getByLabel("From")).toHaveValue("soon");
  });

  test("a name that nothing has is first held against similar ones, then its page is made with the placement", async ({
    browser,
  }) => {
    const ann = await open(browser, "ann", { javaScriptEnabled: false });
    await ann.goto("/components/functions/place");
    await ann.getByLabel("Name of the offering").fill("AWS Lambada");
    await ann.getByLabel("Confidence").selectOption("recalled");
    await ann.getByRole("button", { name: "Place it here" }).click();
    const similar = ann.getByRole("group", { name: "Is it one of these?" });
    await expect(similar.getByLabel("AWS Lambda", { exact: true })).toBeVisible();

    const title = unlikeName();
    await ann.getByLabel("Name of the offering").fill(title);
    await similar.getByLabel("None of these").check();
    await ann.getByRole("button", { name: "Place it here" }).click();
    await expect(faultsOf(ann, "Vendor")).toContainText("Say who sells or keeps it.");
    await ann.getByLabel("Vendor").fill("Amazon Web Services");
    await ann.getByLabel("Definition").fill("Runs functions.");
    await ann.getByRole("button", { name: "Place it here" }).click();
    await expect(ann.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(ann.locator(".placement-cards")).toContainText("Functions");
  });

  test("with the keyboard alone a person places an offering", async ({ browser }) => {
    const ann = await open(browser, "ann", { javaScriptEnabled: false });
    const offering = await createOffering(ann);
    await ann.goto(`/offerings/${offering}`);
    await focusByTab(ann, "a", "Add a placement");
    await ann.keyboard.press("Enter");
    await focusByTab(ann, "select", "");
    await ann.keyboard.type("Messaging");
    await focusByTab(ann, "input[type=radio]", "");
    await ann.keyboard.press("Space");
    await focusByTab(ann, "#f-placement-role", "");
    await ann.keyboard.type("Sec");
    await focusByTab(ann, "#f-placement-confidence", "");
    await ann.keyboard.type("Needs");
    await focusByTab(ann, "button", "Place it");
    await ann.keyboard.press("Enter");
    await expect(ann).toHaveURL(`/offerings/${offering}#placements`);
    expect((await recordOf(ann, offering)).placements[1]).toMatchObject({
      component: "messaging",
      handover: "image-or-bytes",
      role: "secondary",
    });
  });

  test("who is not signed in is led to signing in, with what was typed", async ({ page }) => {
    await page.goto("/offerings/amazon-s3/place");
    await page.getByLabel("Rationale").fill("Typed before.");
    await page.getByRole("button", { name: "Place it" }).click();
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    const next = new URL(page.url()).searchParams.get("next") ?? "";
    await page.goto(next);
    await expect(page.getByLabel("Rationale")).toHaveValue("Typed before.");
  });
});

for (const path of ["/offerings/amazon-s3/place", "/components/functions/place"])
  test(`${path} passes axe in light and dark, also with faults, and never scrolls sideways`, async ({ browser }) => {
    const ann = await open(browser, "ann");
    await ann.goto(path);
    await checkAxe(ann);
    await ann.getByRole("button", { name: "Place it" }).click();
    await expect(ann.locator(".form-problem")).toBeVisible();
    await ann.emulateMedia({ colorScheme: "dark" });
    await checkAxe(ann);
    await ann.setViewportSize({ width: 390, height: 900 });
    expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

/** A page of a browser of its own, with somebody signed in. */
async function open(browser: Browser, name: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options);
  await signIn(context, db, await createPerson(db, name, { trusted: true }));
  return context.newPage();
}

/** Letters that resemble no other name. */
const unlikeName = (): string =>
  Array.from({ length: 12 }, () => "bcdfghjklmnpqrstvwxz".charAt(Math.floor(Math.random() * 20))).join("");

/** A new offering that stands on functions, by the door that scripts use; answers with its slug. */
async function createOffering(page: Page): Promise<string> {
  const title = unlikeName();
  const response = await page.request.post("/components/functions/place/save", {
    headers: { accept: "application/json", origin: process.env.STRATA_URL ?? "" },
    form: {
      offering: title,
      choice: "new",
      shown: title,
      vendor: "aws",
      status: "active",
      "placement/role": "primary",
      "placement/confidence": "recalled",
    },
  });
  expect(response.status(), await response.text()).toBe(200);
  return (await response.json()).offering;
}

type Placed = { component: string; references: { title: string }[] };

async function recordOf(page: Page, offering: string): Promise<{ placements: Placed[] }> {
  const response = await page.request.get(`/api/v1/offerings/${offering}`);
  return (await response.json()).record;
}

/** What is said beside the field of this label. */
const faultsOf = (page: Page, label: string) =>
  page.locator(".field", { has: page.getByLabel(label, { exact: true }) }).locator("[data-faults]");

async function checkAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Presses Tab until something of the kind, with this text, has the focus, as one without a mouse does. */
async function focusByTab(page: Page, selector: string, text: string): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(`main :is(${selector}):focus`);
    if ((await focused.count()) > 0 && (await focused.textContent())?.includes(text)) return;
  }
  throw new Error(`No ${selector} “${text}” was reached by Tab.`);
}
