import { afterAll, beforeAll, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { previewPage } from "./preview-page.ts";

let database: TestDatabase;
let ray: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ ray } = await writePeople(database.db));
  await writeSmallWorld(database.db);
});
afterAll(() => database.drop());

it("a preview knows the pages and the placements that the text names, and keeps nothing", async () => {
  const renderings = await database.db.rendering.count();
  const text = `See [[offering:amazon-s3]] and [[Nothing]].\n\n<Placement offering="amazon-s3" />\n`;
  const preview = await previewPage(database.db, ray, text);
  if (!("view" in preview)) throw new Error("There is no preview.");
  expect(preview.view.names["offering:amazon-s3"]?.title).toBe("Amazon S3");
  expect(preview.view.names[":Nothing"]).toBeUndefined();
  expect(preview.view.embedded["amazon-s3"]).toMatchObject([{ component: "object-storage" }]);
  expect(await database.db.rendering.count()).toBe(renderings);
});

it("what the compiler has against a text is told at its line and column", async () => {
  expect(await previewPage(database.db, ray, "Fine.\n\nNot <Unknown /> fine.\n")).toMatchObject({
    problems: [{ line: 3, column: 5 }],
  });
});

it("who is not signed in gets no preview", async () => {
  expect(await previewPage(database.db, null, "Fine.\n")).toMatchObject({ problem: { code: "not-signed-in" } });
});
