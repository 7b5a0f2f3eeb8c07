import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { migrateDatabase } from "./migrate-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function change(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("ROLLBACK");
  await client.query(statement);
  await client.end();
}

test("a database that has every migration is left alone, within a fraction of a second", async () => {
  const began = performance.now();
  expect(await migrateDatabase(database.url)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(500);
});

test("an empty database is refused when applying is forbidden", async () => {
  const empty = await createEmptyDatabase();
  await expect(migrateDatabase(empty.url, { apply: false })).rejects.toThrow(/lacks .* --no-migrate/);
  await empty.drop();
});

test("a migration that the code does not have is refused by its name", async () => {
  await change(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '9999_later', now())",
  );
  await expect(migrateDatabase(database.url)).rejects.toThrow("9999_later, which this code does not have");
  await change("DELETE FROM _prisma_migrations WHERE id = 'x'");
});

test("a migration that failed is refused with what PostgreSQL said and the way out", async () => {
  await change(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ('x', 'x', '9999_bad', E'external\\nError querying the database: ERROR: no such thing')",
  );
  await expect(migrateDatabase(database.url)).rejects.toThrow(
    /9999_bad failed on this database: no such thing\..*--rolled-back 9999_bad/,
  );
  await change("DELETE FROM _prisma_migrations WHERE id = 'x'");
});

test("a migration that was changed after it had been applied is refused", async () => {
  await change("UPDATE _prisma_migrations SET checksum = 'other'");
  await expect(migrateDatabase(database.url)).rejects.toThrow("was changed after it had been applied");
});
