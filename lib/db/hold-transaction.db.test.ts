import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "./client.ts";
import { onceCommitted } from "./held-database.ts";
import { holdTransaction, rehearse } from "./hold-transaction.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";
import { transact } from "./transact.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What a verb does: a transaction of its own. */
const write = (db: Database, name: string): Promise<number> =>
  transact(db, (tx) => tx.$executeRaw`INSERT INTO settings (name, value) VALUES (${name}, 'x')`);

async function names(db: Database = database.db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`SELECT name FROM settings WHERE value = 'x' ORDER BY name`;
  return rows.map(({ name }) => name);
}

describe("verbs in one transaction", () => {
  it("see what those before them wrote, and nobody else does before all is committed", async () => {
    const heard: string[] = [];
    await holdTransaction(database.db, async (held) => {
      await write(held, "a1");
      onceCommitted(held, () => heard.push("a1"));
      await write(held, "a2");
      expect(await names(held)).toEqual(["a1", "a2"]);
      expect([await names(), heard]).toEqual([[], []]);
    });
    expect([await names(), heard]).toEqual([["a1", "a2"], ["a1"]]);
  });

  it("are undone by themselves where one fails alone, and all where the whole does", async () => {
    const heard: string[] = [];
    const whole = holdTransaction(database.db, async (held) => {
      await write(held, "b1");
      await expect(write(held, "b1")).rejects.toMatchObject({ code: "23505" });
      await write(held, "b2");
      onceCommitted(held, () => heard.push("b"));
      expect(await names(held)).toContain("b2");
      throw new Error("No");
    });
    await expect(whole).rejects.toThrow("No");
    expect([(await names()).filter((name) => name.startsWith("b")), heard]).toEqual([[], []]);
  });

  it("that are rehearsed answer what they would, and leave nothing", async () => {
    const before = await names();
    const seen = await rehearse(database.db, async (held) => {
      await write(held, "c1");
      return names(held);
    });
    expect([seen, await names()]).toEqual([[...before, "c1"], before]);
    await expect(rehearse(database.db, () => Promise.reject(new Error("A bug")))).rejects.toThrow("A bug");
  });
});

it("outside of one, what waits for the commit is done at once", () => {
  const heard: string[] = [];
  onceCommitted(database.db, () => heard.push("now"));
  expect(heard).toEqual(["now"]);
});
