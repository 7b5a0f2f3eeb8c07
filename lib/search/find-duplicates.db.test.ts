import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { findDuplicates } from "./find-duplicates.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await writeSmallWorld(test.db);
});
afterAll(() => test.drop());

const slugs = async (...names: Parameters<typeof findDuplicates> extends [unknown, ...infer Rest] ? Rest : never) =>
  (await findDuplicates(test.db, ...names)).map(({ slug }) => slug);

it("finds pages of the kind with a similar title or other name, by any of the names", async () => {
  expect(await slugs("offering", "Amazon S4")).toEqual(["amazon-s3"]);
  expect(await slugs("offering", "Simple Storage Servce")).toEqual(["amazon-s3"]);
  expect(await slugs("offering", "Something else", ["amazon s3"])).toEqual(["amazon-s3"]);
});

it("leaves alone other kinds, names that are not alike and names without letters", async () => {
  expect(await slugs("vendor", "Amazon S3")).not.toContain("amazon-s3");
  expect(await slugs("offering", "Kubernetes")).toEqual([]);
  expect(await slugs("offering", "—")).toEqual([]);
});
