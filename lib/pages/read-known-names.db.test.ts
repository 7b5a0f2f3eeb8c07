import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { findNamed } from "./find-named.ts";
import { readKnownNames } from "./read-known-names.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await writeSmallWorld(test.db);
});
afterAll(() => test.drop());

it("knows the pages that a record may name, by kind and title", async () => {
  const names = await readKnownNames(test.db, "offering");
  expect(names.component?.map(({ slug }) => slug)).toEqual(["compute", "object-storage"]);
  expect(names.vendor?.map(({ title }) => title)).toEqual(["Amazon Web Services"]);
  expect(await readKnownNames(test.db, "article")).toEqual({});
});

it("finds the page that a person means by its slug, its title or another name, whatever the case", async () => {
  for (const typed of ["amazon-s3", " AMAZON s3 ", "simple storage SERVICE"])
    expect(await findNamed(test.db, "offering", typed)).toMatchObject({ slug: "amazon-s3", title: "Amazon S3" });
  for (const typed of ["", "amazon", "object-storage"]) expect(await findNamed(test.db, "offering", typed)).toBeNull();
});
