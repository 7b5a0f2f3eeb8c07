import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const HEAVY = 500_000;

test("without scripts the reference holds every call with an example, the errors and the promise", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/api");
  const { paths } = await (await page.request.get("/api/v1/openapi.json")).json();
  const calls = Object.values(paths as Record<string, object>).flatMap((methods) => Object.keys(methods));
  await expect(page.locator("article.call")).toHaveCount(calls.length);
  await expect(page.locator("article.call pre", { hasText: "curl" })).toHaveCount(calls.length);
  await expect(page.getByRole("heading", { name: "What is promised" })).toBeVisible();
  await expect(page.locator("#status-409 a").first()).toHaveAttribute("href", /^\/problems\//);
  await page.context().close();
});

test("what the console is made of is not loaded before somebody opens it, and nowhere else is called", async ({
  page,
}) => {
  const site = process.env.STRATA_URL ?? "";
  let bytes = 0;
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site)) foreign.push(request.url());
  });
  page.on("response", async (response) => {
    if (response.url().endsWith(".js")) bytes += (await response.body().catch(() => Buffer.alloc(0))).byteLength;
  });
  await page.goto("/api", { waitUntil: "networkidle" });
  const before = bytes;
  await page.getByRole("button", { name: "Open the console" }).click();
  await expect(page.locator("#operations-tag-Stack")).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => bytes - before).toBeGreaterThan(HEAVY);
  expect(foreign).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the console makes a call and shows its answer, and passes axe in ${colorScheme}`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.emulateMedia({ colorScheme });
    await page.goto("/api");
    await page.getByRole("button", { name: "Open the console" }).click();
    await page.locator("#operations-tag-Stack").click({ timeout: 20_000 });
    const call = page.locator("#operations-Stack-getTaxonomy");
    await call.locator(".opblock-summary-control").click();
    await call.getByRole("button", { name: "Execute" }).click();
    await expect(call.locator(".live-responses-table")).toContainText("infrastructure", { timeout: 20_000 });
    const { violations } = await new AxeBuilder({ page }).include("#console").analyze();
    await expect(page.locator("main")).toHaveCount(1);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(said).toEqual([]);
  });
}
