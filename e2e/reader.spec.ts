import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** The pages a reader meets, one of every sort. */
const PAGES = [
  "/",
  "/?asOf=2008-10-31",
  "/?vendors=aws,google",
  "/layers/platform",
  "/components/object-storage",
  "/offerings/amazon-s3",
  "/offerings/windows-azure?asOf=2008-10-31",
  "/vendors/microsoft",
  "/models/samjohnston-2008",
  "/articles/cloud-wars-2008",
  "/articles/how-to-read-the-stack",
  "/matrix",
  "/compare",
  "/timeline",
  "/crosswalk",
  "/vendors",
  "/search?q=amazon",
  "/offerings/amazon-s3/history",
  "/offerings/amazon-s3/links",
  "/problems/not-found",
  "/api",
];

for (const path of PAGES) {
  test(`${path} passes axe in light and dark, keeps the console empty and never scrolls sideways`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: "load" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(said).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("with the keyboard alone a reader walks diagram, layer, component, offering, vendor, goes to October 2008 and comes back", async ({
    page,
  }) => {
    // Hundreds of strokes of the Tab key take their time.
    test.setTimeout(90_000);
    const title = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });
    await page.goto("/");
    await follow(page, "Infrastructure");
    await expect(title("Infrastructure")).toBeVisible();
    await expect(page.getByText("Service offered upward")).toBeVisible();
    await follow(page, "Object storage");
    await expect(title("Object storage")).toBeVisible();
    await follow(page, "Amazon S3");
    await expect(page.getByRole("heading", { name: "Placements" })).toBeVisible();
    await follow(page, "Amazon Web Services");
    await expect(title("Amazon Web Services")).toBeVisible();
    await follow(page, "October 2008");
    await expect(page).toHaveURL("/vendors/aws?asOf=2008-10-31");
    await follow(page, "Stack");
    await expect(page).toHaveURL("/?asOf=2008-10-31");
    await expect(page.getByRole("link", { name: /VDC-OS/ }).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "AWS Lambda", exact: true })).toHaveCount(0);
    await follow(page, "back to today");
    await expect(page).toHaveURL("/");
    await expect(page.getByRole("link", { name: "AWS Lambda", exact: true }).first()).toBeVisible();
  });

  test("search forgives a slip of the finger and marks what it found", async ({ page }) => {
    await page.goto("/");
    await page.locator("header input[name=q]").fill("kuberntes");
    await page.locator("header input[name=q]").press("Enter");
    await expect(page.getByRole("link", { name: "Kubernetes", exact: true })).toBeVisible();
    await page.goto("/search?q=object");
    await expect(page.locator("mark").first()).toBeVisible();
  });

  test("a page that is not there answers 404 and offers to search", async ({ page }) => {
    const response = await page.goto("/offerings/amazon-s33");
    expect(response?.status()).toBe(404);
    await page.locator("main").locator("input[name=q]").fill("amazon s3");
    await page.locator("main").locator("input[name=q]").press("Enter");
    await expect(page).toHaveURL(/\/search\?q=amazon/);
    await expect(page.locator("main").getByRole("link", { name: "Amazon S3", exact: true })).toBeVisible();
  });

  test("a broken address and a senseless parameter are the asker's fault, not ours", async ({ request }) => {
    const broken = await request.get("/offerings/%E0%A4%A");
    expect(broken.status()).toBe(400);
    expect(await broken.text()).toContain("percent sign");
    expect((await request.get("/offerings/amazon-s3/history?from=99999999999")).status()).toBe(200);
  });

  test("a date that cannot be read is said, and the present is shown", async ({ page }) => {
    await page.goto("/offerings/amazon-s3?asOf=yesterday");
    await expect(page.getByRole("status")).toContainText("could not be read");
    await expect(page.getByRole("heading", { level: 1, name: "Amazon S3" })).toBeVisible();
  });

  test("an old revision says that it is one and leads back", async ({ page }) => {
    await page.goto("/offerings/amazon-s3/history");
    await page.locator(".revisions a").first().click();
    await expect(page).toHaveURL(/\?at=\d+$/);
    await expect(page.getByRole("note").first()).toContainText("what the wiki said at revision");
  });

  test("what is not sourced is marked, what is sourced leads to its source", async ({ page }) => {
    await page.goto("/offerings/amazon-bedrock");
    await expect(page.locator(".placement-cards").getByText("needs source")).toBeVisible();
    await page.goto("/offerings/amazon-s3");
    const number = page.locator(".placement-cards sup a").first();
    const target = await number.getAttribute("href");
    await expect(page.locator(`${target} a[href^=http]`)).toBeVisible();
  });
});

test("with the keyboard alone a reader walks from cell to cell, opens one, and comes to an offering and its vendor", async ({
  page,
}) => {
  await page.goto("/");
  const cell = page.locator("[data-cell] a[href^='/components/']").first();
  await cell.focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const first = await focused();
  // The arrows work once the script has arrived; until then the links are reached by Tab.
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    expect(await focused()).not.toBe(first);
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/components\//);
  await page.locator(".offering-list a").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/offerings\//);
  await page.locator(".facts a[href^='/vendors/']").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/vendors\//);
});

/** Presses Tab until the link of that name has the focus, and opens it, as one without a mouse does. */
async function follow(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => document.querySelector("a:focus")?.textContent?.trim());
    if (reached === name) return page.keyboard.press("Enter");
  }
  throw new Error(`No link “${name}” was reached by Tab.`);
}
