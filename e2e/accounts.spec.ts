import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { Database } from "#lib/db/client.ts";
import { createPerson, productDatabase, signIn } from "./people/sign-in.ts";

const PASSWORD = "a few good words";

let db: Database;
test.beforeAll(() => {
  db = productDatabase();
});
test.afterAll(() => db.$disconnect());

// Each test comes from a network of its own: new accounts are counted by network.
test.beforeEach(async ({ context }) => {
  const groups = randomUUID().replaceAll("-", "").match(/.{4}/g) ?? [];
  await context.setExtraHTTPHeaders({ "x-forwarded-for": groups.join(":") });
});

const main = (page: Page) => page.locator("#main");

async function register(page: Page, name: string): Promise<void> {
  await page.goto("/register?next=/layers/platform");
  await main(page).getByLabel("Name (required)").fill(name);
  await main(page).getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/layers/platform");
}

async function signInAs(page: Page, name: string, password: string): Promise<void> {
  await page.goto("/sign-in?next=/settings");
  await main(page).getByLabel("Name or e-mail address").fill(name);
  await main(page).getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
}

const newName = (): string => `Nora-${randomUUID().slice(0, 8)}`;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody registers, is led on to where they came from, signs out, and in again", async ({ page }) => {
    const name = newName();
    await register(page, name);
    await page.goto("/sign-out");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("status")).toHaveText("You are signed out.");
    await page.goto("/settings");
    await expect(page).toHaveURL("/sign-in?next=/settings");
    await signInAs(page, name.toLowerCase(), "not the password");
    await expect(page.getByRole("alert")).toContainText("do not belong together");
    await expect(main(page).getByLabel("Name or e-mail address")).toHaveValue(name.toLowerCase());
    await page.waitForTimeout(1_100);
    await signInAs(page, name, PASSWORD);
    await expect(page).toHaveURL("/settings");
    await expect(page.getByLabel("Shown as")).toHaveValue(name);
  });

  test("all that is wrong with a new account is said beside its fields, and nothing typed is lost but the password", async ({
    page,
  }) => {
    await page.goto("/register");
    await main(page).getByLabel("Name (required)").fill("admin");
    await main(page).getByLabel("Password").fill("short");
    await page.getByRole("button", { name: "Make the account" }).click();
    await expect(main(page).getByLabel("Name (required)")).toHaveAccessibleDescription(/This name is reserved/);
    await expect(main(page).getByLabel("Password")).toHaveAccessibleDescription(
      /At least 10 characters; .*has at least 10/,
    );
    await expect(main(page).getByLabel("Name (required)")).toHaveValue("admin");
    await expect(main(page).getByLabel("Password")).toHaveValue("");
  });

  test("a token is made, shown once, works as far as it reaches, and is revoked in a click", async ({
    page,
    request,
  }) => {
    await register(page, newName());
    await page.goto("/settings/tokens");
    await page.getByLabel("What it is for").fill("A script");
    await page.getByRole("button", { name: "Make the token" }).click();
    const token = await page.locator(".new-token code").textContent();
    await page.reload();
    await expect(page.locator(".new-token")).toHaveCount(0);
    const watch = () =>
      request.post("/watchlist/save", {
        headers: { authorization: `Bearer ${token}`, accept: "application/json" },
        form: { page: "1" },
      });
    expect((await watch()).status()).toBe(200);
    await page.getByRole("button", { name: "Revoke A script" }).click();
    await expect(page.getByText("You have no tokens.")).toBeVisible();
    expect((await watch()).status()).toBe(401);
  });
});

test("who guesses at a password is told the same each time, and how long to wait", async ({ page, baseURL }) => {
  const guessAt = (name: string) =>
    page.request.post("/sign-in/save", {
      headers: { accept: "application/json", origin: baseURL ?? "" },
      form: { name, password: "a guess" },
    });
  const name = newName();
  await register(page, name);
  const [nobody, wrong, early] = [await guessAt(newName()), await guessAt(name), await guessAt(name)];
  expect([nobody.status(), wrong.status()]).toEqual([422, 422]);
  expect(await wrong.json()).toEqual(await nobody.json());
  expect(early.status()).toBe(429);
  expect(early.headers()["retry-after"]).toBe("1");
});

test("a browser that is signed out from another one is signed out at once", async ({ page, browser }) => {
  const name = newName();
  await register(page, name);
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, name, PASSWORD);
  await expect(other).toHaveURL("/settings");
  await page.goto("/settings/sessions");
  const there = page.getByRole("listitem").filter({ hasNotText: "this one" }).getByRole("button");
  await there.click();
  await expect(page.getByRole("button", { name: /^Sign out / })).toHaveCount(1);
  await other.goto("/settings");
  await expect(other).toHaveURL(/\/sign-in/);
});

const OPEN = [
  "/sign-in",
  "/register",
  "/setup",
  "/permissions",
  "/sign-in/forgotten",
  "/sign-in/reset",
  "/sign-in/link",
];
const OWN = [
  "/settings",
  "/settings/password",
  "/settings/sessions",
  "/settings/tokens",
  "/settings/webhooks",
  "/sign-out",
];

for (const path of [...OPEN, ...OWN]) {
  test(`${path} passes axe in light and dark and never scrolls sideways`, async ({ page, context }) => {
    if (OWN.includes(path)) await signIn(context, db, await createPerson(db, "nell"));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
