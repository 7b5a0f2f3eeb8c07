import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { compileMissingRenderings, rebuildProjections } from "./rebuild-projections.ts";
import { saveRevision } from "./save-revision.ts";
import { S3, S3_PLACEMENT, writeSmallWorld } from "./testing/small-world.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const { ada, ids } = await writeSmallWorld(database.db);
  const undated = { ...S3_PLACEMENT, id: "compute", component: "compute", role: "secondary", from: null };
  await saveRevision(
    database.db,
    { ...ada, trusted: true },
    {
      ...S3,
      page: ids["amazon-s3"] ?? 0,
      base: 5,
      slug: "s3",
      record: { ...(S3.record as object), placements: [S3_PLACEMENT, undated] },
    },
  );
});
afterAll(() => database.drop());

it("derives from the log just what the saves had written", async () => {
  expect(await rebuildProjections(database.db)).toEqual({ revisions: 6, differences: [] });
});

it("makes the renderings that are missing, once", async () => {
  await database.db.rendering.deleteMany();
  expect(await compileMissingRenderings(database.db)).toBeGreaterThan(0);
  expect(await compileMissingRenderings(database.db)).toBe(0);
  expect(await findPage(database.db, "vendor", "aws", null)).toMatchObject({
    rendering: { program: expect.any(String) },
  });
});

const DAMAGES: [string, string, { missing: number; surplus: number }][] = [
  ["nodes", "UPDATE nodes SET title = 'Forged' WHERE slug = 'compute'", { missing: 1, surplus: 1 }],
  ["placements", "DELETE FROM placements WHERE claim_id = 'object-storage'", { missing: 1, surplus: 0 }],
  ["links", "INSERT INTO links (page_id, kind, name, first) VALUES (1, '', 'Nowhere', 1)", { missing: 0, surplus: 1 }],
  ["search_documents", "UPDATE search_documents SET text = '' WHERE title = 'Amazon S3'", { missing: 1, surplus: 1 }],
  ["slugs", "DELETE FROM slugs WHERE slug = 'amazon-s3'", { missing: 1, surplus: 0 }],
  ["pages", "UPDATE pages SET current = 5 WHERE slug = 's3'", { missing: 1, surplus: 1 }],
];

it.each(DAMAGES)("reports planted damage of %s and mends it", async (projection, harm, counts) => {
  await database.db.$executeRawUnsafe(harm);
  const { differences } = await rebuildProjections(database.db);
  expect(differences).toEqual([{ projection, ...counts, examples: expect.any(Array) }]);
  expect((await rebuildProjections(database.db)).differences).toEqual([]);
});
