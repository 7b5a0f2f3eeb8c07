import { afterAll, beforeAll, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { connectDatabase } from "#lib/db/client.ts";
import { isConnectionError } from "#lib/db/is-connection-error.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { LIMITS } from "#lib/domain/limits.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { countTurn, countTurns, takeTurn } from "./take-turn.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let clients = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());

function anywhere(): string {
  clients += 1;
  return `198.51.100.${clients}`;
}

/** How many of so many turns at once were refused. */
async function refusedOf(turns: number, who: { visitor: Actor | null; client?: string }): Promise<number> {
  const taken = await Promise.all(
    Array.from({ length: turns }, () => takeTurn(database.db, "edit", { client: anywhere(), ...who })),
  );
  return taken.filter(Boolean).length;
}

test("a new contributor has as many turns as the table says, from wherever, and is told when the next comes", async () => {
  expect(await refusedOf(LIMITS.edit.account.points, { visitor: people.noel })).toBe(0);
  const refused = await takeTurn(database.db, "edit", { visitor: people.noel, client: anywhere() });
  expect(refused).toMatchObject({ code: "too-many-requests", errors: [{ pointer: "" }] });
  expect(refused?.retryAfter).toBeGreaterThan(0);
  expect(refused?.retryAfter).toBeLessThanOrEqual(LIMITS.edit.account.seconds);
  expect(refused?.detail).toBe(`Try again in ${refused?.retryAfter} seconds.`);
});

test("one limit used up leaves the others untouched", async () => {
  expect(await takeTurn(database.db, "discuss", { visitor: people.noel, client: anywhere() })).toBeNull();
});

test("trusted contributors have ten times as many, maintainers no limit of their own", async () => {
  expect(await refusedOf(LIMITS.edit.account.points * 2, { visitor: people.tess })).toBe(0);
  expect(await refusedOf(LIMITS.edit.account.points * 2, { visitor: people.grace })).toBe(0);
});

test("an address counts for all who come from it, an IPv6 network of 64 bits as one", async () => {
  const { points } = LIMITS.edit.address;
  const half = points / 2;
  expect(await refusedOf(half, { visitor: null, client: "2001:db8:7:7::1" })).toBe(0);
  expect(await refusedOf(half, { visitor: null, client: "2001:db8:7:7:aaaa::2" })).toBe(0);
  expect(await refusedOf(3, { visitor: people.mallory, client: "2001:db8:7:7::3" })).toBe(3);
  expect(await refusedOf(1, { visitor: null, client: "2001:db8:7:8::1" })).toBe(0);
});

test("at an address whose turns are used up a trusted contributor still has some", async () => {
  const client = anywhere();
  await refusedOf(LIMITS.edit.address.points + 1, { visitor: null, client });
  expect(await takeTurn(database.db, "edit", { visitor: people.tess, client })).toBeNull();
});

test("a turn tells what is left of each allowance, and until when", async () => {
  const who = { visitor: people.mallory, client: anywhere() };
  const { account, address } = LIMITS.discuss;
  const reset = expect.any(Number);
  expect(await countTurn(database.db, "discuss", who)).toEqual({
    quotas: [
      { name: "discuss", ...account, remaining: account.points - 1, reset },
      { name: "discuss-address", ...address, remaining: address.points - 1, reset },
    ],
    refused: null,
  });
  const maintainer = await countTurn(database.db, "discuss", { ...who, visitor: people.grace });
  expect(maintainer.quotas.map(({ name }) => name)).toEqual(["discuss-address"]);
  expect((await countTurns(database.db, "discuss", people.mallory, account.points - 2)).refused).toBeNull();
  const { quotas, refused } = await countTurns(database.db, "discuss", people.mallory, 2);
  expect([quotas[0]?.remaining, refused?.code]).toEqual([0, "too-many-requests"]);
  expect(refused?.retryAfter).toBe(quotas[0]?.reset);
});

test("a database that is away is an error of the connection, not a free turn", async () => {
  const away = connectDatabase("postgresql://nobody@127.0.0.1:1/nothing");
  const error = await takeTurn(away, "edit", { visitor: null, client: "198.51.100.1" }).catch((thrown) => thrown);
  expect(isConnectionError(error)).toBe(true);
  await away.$disconnect();
});
