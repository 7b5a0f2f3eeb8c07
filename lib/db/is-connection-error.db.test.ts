import { describe, expect, it } from "vitest";
import { connectDatabase } from "./client.ts";
import { isConnectionError } from "./is-connection-error.ts";
import { createTestDatabase } from "./test-database.ts";
import { transact } from "./transact.ts";

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("a failed query", () => {
  it("is the connection's fault when nothing listens or there is no such database", async () => {
    const { url, drop } = await createTestDatabase();
    const elsewhere = new URL(url);
    elsewhere.pathname = "/no_such_database";
    for (const address of ["postgresql://nobody@127.0.0.1:1/nothing", elsewhere.href]) {
      const db = connectDatabase(address);
      expect(isConnectionError(await failureOf(db.$queryRaw`SELECT 1`)), address).toBe(true);
      await db.$disconnect();
    }
    await drop();
  });

  it("is the connection's fault when the server ends it while the query runs", async () => {
    const { db, drop } = await createTestDatabase();
    const query = failureOf(db.$queryRaw`SELECT pg_sleep(5), 'to be ended'`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await db.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query LIKE '%to be ended%' AND pid <> pg_backend_pid()`;
    expect(isConnectionError(await query)).toBe(true);
    await drop();
  });

  it("is the connection's fault when it waited too long for others", async () => {
    const { db, drop } = await createTestDatabase();
    const late = transact(db, async (tx) => {
      await tx.$executeRaw`SET LOCAL statement_timeout = '50ms'`;
      await tx.$queryRaw`SELECT pg_sleep(5)`;
    });
    expect(isConnectionError(await failureOf(late))).toBe(true);
    await drop();
  });

  it("is not when the query is wrong", async () => {
    const { db, drop } = await createTestDatabase();
    expect(isConnectionError(await failureOf(db.$queryRaw`SELECT * FROM no_such_table`))).toBe(false);
    expect(isConnectionError(await failureOf(db.$queryRaw`SELECT 1 / 0`))).toBe(false);
    expect(isConnectionError(new TypeError("x is not a function"))).toBe(false);
    expect(isConnectionError("no error at all")).toBe(false);
    await drop();
  });
});
