import { afterAll, beforeAll, expect, it } from "vitest";
import type { Statements } from "./client.ts";
import { isConnectionError } from "./is-connection-error.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";
import { transact } from "./transact.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.$executeRaw`CREATE TABLE notes (id int PRIMARY KEY, text text)`;
});
afterAll(() => database.drop());

const write = (db: Statements, id: number): Promise<number> =>
  db.$executeRaw`INSERT INTO notes (id, text) VALUES (${id}, 'said')`;

async function isWritten(id: number): Promise<boolean> {
  const rows = await database.db.$queryRaw<unknown[]>`SELECT FROM notes WHERE id = ${id}`;
  return rows.length === 1;
}

it("is committed when its work resolves, with the outcome of the work", async () => {
  expect(await transact(database.db, async (tx) => `${await write(tx, 1)} row`)).toBe("1 row");
  expect(await isWritten(1)).toBe(true);
});

it("is undone when its work rejects, with the same, and keeps no connection", async () => {
  const failure = new Error("Not so.");
  for (let time = 0; time < 25; time += 1) {
    const failing = transact(database.db, async (tx) => {
      await write(tx, 2);
      throw failure;
    });
    await expect(failing).rejects.toBe(failure);
  }
  expect(await isWritten(2)).toBe(false);
});

it("tells what the database refuses by its SQLSTATE, and leaves a connection that works", async () => {
  const twice = transact(database.db, async (tx) => [await write(tx, 3), await write(tx, 3)]);
  await expect(twice).rejects.toMatchObject({ code: "23505" });
  expect(await isWritten(3)).toBe(false);
});

it("does not pass for committed when a failed statement was overlooked", async () => {
  const overlooking = transact(database.db, async (tx) => {
    await write(tx, 4);
    await tx.$queryRaw`SELECT 1 / 0`.catch(() => undefined);
  });
  await expect(overlooking).rejects.toThrow(/cannot be committed/);
  expect(await isWritten(4)).toBe(false);
});

it("runs what is asked without waiting in the order in which it is asked", async () => {
  const [, read] = await transact(database.db, (tx) =>
    Promise.all([write(tx, 5), tx.$queryRaw<unknown[]>`SELECT text FROM notes WHERE id = 5`]),
  );
  expect(read).toEqual([{ text: "said" }]);
});

it("runs nothing outside of itself that one of its strands asks after another failed", async () => {
  const gate = Promise.withResolvers<void>();
  let late: Promise<unknown> = Promise.resolve();
  const failing = transact(database.db, (tx) => {
    late = gate.promise.then(() => write(tx, 6));
    late.catch(() => undefined);
    return Promise.all([late, tx.$queryRaw`SELECT 1 / 0`]);
  });
  await expect(failing).rejects.toMatchObject({ code: "22012" });
  gate.resolve();
  await expect(late).rejects.toThrow("The transaction is over.");
  expect(await isWritten(6)).toBe(false);
});

it("fails as the connection's fault when that is lost, and the next has another", async () => {
  const losing = transact(database.db, async (tx) => {
    await write(tx, 7);
    await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
  });
  expect(await losing.catch(isConnectionError)).toBe(true);
  expect(await isWritten(7)).toBe(false);
  await transact(database.db, (tx) => write(tx, 7));
  expect(await isWritten(7)).toBe(true);
});

it("fails as the connection's fault when none becomes free in time, and takes none when one does later", async () => {
  const gate = Promise.withResolvers<void>();
  const holding = Array.from({ length: 10 }, () => transact(database.db, () => gate.promise));
  const impatient = transact(database.db, (tx) => write(tx, 8), 50);
  expect(await impatient.catch(isConnectionError)).toBe(true);
  gate.resolve();
  await Promise.all(holding);
  await Promise.all(Array.from({ length: 10 }, () => transact(database.db, (tx) => tx.$queryRaw`SELECT 1`)));
  expect(await isWritten(8)).toBe(false);
});

it("gives and takes the values that a save has", async () => {
  const at = new Date("2026-02-28T12:34:56.789Z");
  const [row] = await transact(
    database.db,
    (tx) => tx.$queryRaw<unknown[]>`
      SELECT ${at}::timestamptz AS at, ${Uint8Array.of(0, 255)}::bytea AS bytes, ${'{"a":[1]}'}::jsonb AS record,
        ${["a", 'b"', ""]}::text[] AS texts, ${[3, 4]}::int[] AS numbers, ${null}::int AS nothing, ${true}::boolean AS yes,
        ARRAY(SELECT to_jsonb(n) FROM (VALUES (1, NULL)) AS n (one, none)) AS rows`,
  );
  expect(row).toEqual({
    at,
    bytes: Buffer.from([0, 255]),
    record: { a: [1] },
    texts: ["a", 'b"', ""],
    numbers: [3, 4],
    nothing: null,
    yes: true,
    rows: [{ one: 1, none: null }],
  });
});
