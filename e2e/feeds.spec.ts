import { expect, test } from "@playwright/test";
import { parseFeed } from "@rowanmanning/feed-parser";
import type { Database } from "#lib/db/client.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { createPerson, productDatabase, signIn } from "./people/sign-in.ts";
import { writeArticle } from "./people/write-article.ts";

let db: Database;

test.beforeAll(() => {
  db = productDatabase();
});
test.afterAll(async () => {
  await stopCompiler();
  await db.$disconnect();
});

test("a feed reader finds the feed of a page in its head, and is told when there is nothing new", async ({
  page,
  request,
}) => {
  const writer = await createPerson(db, "feed-writer", { trusted: true });
  const article = await writeArticle(db, writer, "Something to follow.");
  await page.goto(article);
  const address = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute("href");
  expect(address).toBe(`${article}/feed.atom`);
  const answer = await request.get(address ?? "");
  expect(answer.headers()).toMatchObject({
    "content-type": "application/atom+xml; charset=utf-8",
    "access-control-allow-origin": "*",
    etag: expect.stringMatching(/^"/),
  });
  const { items, self } = parseFeed(await answer.text()).toJSON();
  expect(self).toBe(`${process.env.STRATA_URL}${address}`);
  expect(items).toMatchObject([{ authors: [{ name: writer.name }] }]);
  const again = await request.get(address ?? "", { headers: { "if-none-match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("the feed of the wiki is linked from its changes, and new with each of them", async ({ page, request }) => {
  await page.goto("/recent");
  for (const name of ["Atom feed", "JSON feed"])
    expect((await request.get((await page.getByRole("link", { name }).getAttribute("href")) ?? "")).status()).toBe(200);
  await page.goto("/users/seed");
  const own = await page.getByRole("link", { name: "Atom feed" }).getAttribute("href");
  expect((await request.get(own ?? "")).status()).toBe(200);
  const writer = await createPerson(db, "feed-writer", { trusted: true });
  const article = await writeArticle(db, writer, "News.");
  await expect
    .poll(async () =>
      (await (await request.get("/feed.json?limit=100")).json()).items
        .map((item: { url: string }) => item.url)
        .join(" "),
    )
    .toContain(article);
});

test("a webhook cannot lead into a private network, and what was typed stays", async ({ page, context }) => {
  await signIn(context, db, await createPerson(db, "hook-owner"));
  await page.goto("/settings/webhooks");
  await page.getByLabel("Where to send to").fill("http://127.0.0.1/hook");
  await page.getByLabel("vendors").check();
  await page.getByRole("button", { name: "Make the webhook" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not on the public internet");
  await expect(page.getByLabel("Where to send to")).toHaveValue("http://127.0.0.1/hook");
  await expect(page.getByLabel("vendors")).toBeChecked();
});

test("the secret of a new webhook is shown once; it is pinged, paused and removed on its page", async ({
  page,
  context,
}) => {
  await signIn(context, db, await createPerson(db, "hook-owner"));
  await page.goto("/settings/webhooks");
  await page.getByLabel("Where to send to").fill("https://hooks.invalid/strata");
  await page.getByLabel("models").check();
  await page.getByRole("button", { name: "Make the webhook" }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "https://hooks.invalid/strata" })).toBeVisible();
  await expect(page.getByText(/^whsec_/)).toBeHidden();
  await page.getByRole("button", { name: "Send a ping" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The name of the host");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused")).toBeVisible();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("You have no webhooks.")).toBeVisible();
});
