import { afterAll, beforeAll, expect, it } from "vitest";
import { connectDatabase } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { readRows } from "./read-rows.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it("a connection that the server ends while it is idle is replaced, and the process goes on", async () => {
  const reader = connectDatabase(database.url);
  const backend = () => readRows<{ pid: number }>(reader, Prisma.sql`SELECT pg_backend_pid() AS pid`);
  const [before] = await backend();
  await database.db.$queryRaw`SELECT pg_terminate_backend(${before?.pid}::int)`;
  await expect.poll(() => backend().catch(() => []), { timeout: 5_000 }).not.toEqual([before]);
  expect(await backend()).toHaveLength(1);
  await reader.$disconnect();
});

it("a query outside of a transaction and the same within one give the same rows", async () => {
  const query = Prisma.sql`SELECT number, chain_hash, at, ARRAY[1, 2] AS list, ${"x"}::text AS word FROM log_head`;
  const outside = await readRows(database.db, query);
  const inside = await database.db.$transaction((tx) => readRows(tx, query));
  expect(JSON.parse(JSON.stringify(outside))).toMatchObject([{ number: 0, at: null, list: [1, 2], word: "x" }]);
  expect(inside).toMatchObject([{ number: 0, at: null, list: [1, 2], word: "x" }]);
});
