import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { createPerson, productDatabase, signIn } from "./people/sign-in.ts";

let db: Database;
test.beforeAll(() => {
  db = productDatabase();
});
test.afterAll(() => db.$disconnect());

async function open(
  browser: Browser,
  person: Actor | null,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  if (person) await signIn(context, db, person);
  return context.newPage();
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

test("a thread is begun, answered with a mention, notified and resolved, without scripts", async ({ browser }) => {
  const asker = await createPerson(db, "asker");
  const answerer = await createPerson(db, "answerer");
  const asking = await open(browser, asker, { javaScriptEnabled: false });
  await asking.goto("/offerings/amazon-sqs/talk");
  await asking.getByLabel("What it is about").fill("Was it the first?");
  await asking.getByLabel("Your text").fill("It was in beta in **2004**. See [[offering:amazon-s3]].");
  await asking.getByRole("button", { name: "Begin the thread" }).click();
  await expect(asking).toHaveURL(/\/talk#post-\d+$/);
  const answering = await open(browser, answerer, { javaScriptEnabled: false });
  await answering.goto("/offerings/amazon-sqs/talk");
  await answering.getByRole("link", { name: `Reply to ${asker.name}` }).click();
  await answering.getByLabel("Your text").fill(`Yes, @${asker.name}: before S3.`);
  await answering.getByRole("button", { name: "Post the reply" }).click();
  await expect(answering.getByText("before S3.")).toBeVisible();
  const looking = await open(browser, null);
  await looking.goto(answering.url());
  await expectNoViolations(looking);
  await asking.goto("/notifications");
  await asking
    .getByRole("main")
    .getByRole("link", { name: /Amazon SQS|Was it the first/ })
    .first()
    .click();
  await expect(asking).toHaveURL(/\/offerings\/amazon-sqs\/talk#post-\d+$/);
  await asking.getByRole("button", { name: "Mark as resolved" }).click();
  await expect(asking.getByText(`resolved by ${asker.name}`)).toBeVisible();
});

test("what was typed without an account is there again after signing in, and each fault stands beside its field", async ({
  browser,
}) => {
  const stranger = await open(browser, null);
  await stranger.goto("/components/block-storage/talk");
  await stranger.getByLabel("Your text").fill("<script>alert(1)</script>");
  await stranger.getByLabel("What it is about").fill("A question");
  await stranger.getByRole("button", { name: "Begin the thread" }).click();
  await expect(stranger).toHaveURL(/\/sign-in\?next=/);
  const next = new URL(stranger.url()).searchParams.get("next") ?? "";
  await signIn(stranger.context(), db, await createPerson(db, "newcomer"));
  await stranger.goto(next);
  await expect(stranger.getByLabel("What it is about")).toHaveValue("A question");
  await stranger.getByRole("button", { name: "Begin the thread" }).click();
  const text = stranger.getByLabel("Your text");
  await expect(text).toHaveAttribute("aria-invalid", "true");
  await expect(text).toHaveAccessibleDescription(/Line 1, column 1/);
  await expect(text).toHaveValue("<script>alert(1)</script>");
  await expectNoViolations(stranger);
});

test("somebody's page tells what they did, leads nobody to a dead end and passes axe", async ({ page }) => {
  await page.goto("/users/seed");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Seed");
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL(/\/users\/seed\?before=\d+$/);
  await expectNoViolations(page);
  expect((await page.goto("/users/nobody-at-all"))?.status()).toBe(404);
  await page.goto("/users/SEED");
  await expect(page).toHaveURL(/\/users\/seed$/);
});
