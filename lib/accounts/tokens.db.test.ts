import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { isPermitted } from "#lib/domain/permissions.ts";
import { createToken } from "./create-token.ts";
import { findTokenActor } from "./find-actor.ts";
import { listTokens } from "./list-tokens.ts";
import { revokeToken } from "./revoke-token.ts";
import { writePeople } from "./testing/people.ts";

let database: TestDatabase;
let db: Database;
let people: Awaited<ReturnType<typeof writePeople>>;

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
  people = await writePeople(db);
});
afterAll(() => database.drop());

const WANTED = { name: "A script", scopes: ["read"], days: 30 };

async function make(person: keyof typeof people, wanted: Partial<typeof WANTED> = {}): Promise<string> {
  const made = await createToken(db, people[person], { ...WANTED, ...wanted });
  if ("problem" in made) throw new Error(JSON.stringify(made.problem));
  return made.token;
}

test("a token acts for its maker within its scopes", async () => {
  const [reads, edits, maintains] = [
    await make("grace"),
    await make("grace", { scopes: ["read", "edit"] }),
    await make("grace", { scopes: ["maintain"] }),
  ];
  const may = async (token: string) => {
    const found = await findTokenActor(db, token);
    expect(found?.actor.id).toBe(people.grace.id);
    return [isPermitted(found?.actor ?? null, "edit-page"), isPermitted(found?.actor ?? null, "rollback")];
  };
  expect([await may(reads), await may(edits), await may(maintains)]).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ]);
});

test("nobody gives a program more than they may do themselves, and readers none at all", async () => {
  expect(await createToken(db, people.noel, { ...WANTED, scopes: ["maintain"] })).toMatchObject({
    problem: { code: "invalid-input", errors: [{ pointer: "/scopes" }] },
  });
  expect(await createToken(db, people.ray, WANTED)).toMatchObject({ problem: { code: "not-permitted" } });
  expect(await createToken(db, null, WANTED)).toMatchObject({ problem: { code: "not-signed-in" } });
});

test("all that is wrong with a wanted token is named at once", async () => {
  const made = await createToken(db, people.noel, { name: " ", scopes: [], days: 0 });
  expect("problem" in made && made.problem.errors.map(({ pointer }) => pointer)).toEqual(["/name", "/scopes", "/days"]);
});

test("only the hash is kept; the list tells tokens by their prefix and says when each was used", async () => {
  const token = await make("tess");
  const { tokenHash, ...kept } = await db.apiToken.findFirstOrThrow({ where: { userId: people.tess.id } });
  expect(tokenHash).toHaveLength(32);
  expect(JSON.stringify(kept)).not.toContain(token.split("_")[2]);
  expect(await listTokens(db, people.tess)).toMatchObject([{ prefix: token.split("_")[1], lastUsed: null }]);
  await findTokenActor(db, token);
  expect(await listTokens(db, people.tess)).toMatchObject([{ lastUsed: expect.any(Date) }]);
});

test("a token ends when it is revoked by its owner, at once", async () => {
  const token = await make("noel");
  const [{ id } = { id: "" }] = await listTokens(db, people.noel);
  expect(await revokeToken(db, people.mallory, id)).toMatchObject({ problem: { code: "not-found" } });
  expect(await findTokenActor(db, token)).not.toBeNull();
  expect(await revokeToken(db, people.noel, id)).toBeNull();
  expect(await findTokenActor(db, token)).toBeNull();
  expect(await listTokens(db, people.noel)).toEqual([]);
});

test("a token ends when it expires, and rests while its account is blocked", async () => {
  const token = await make("mallory");
  const { id } = people.mallory;
  await db.$executeRaw`INSERT INTO blocks (user_id, by_id, reason) VALUES (${id}::uuid, ${id}::uuid, 'Blanking')`;
  expect(await findTokenActor(db, token)).toBeNull();
  await db.$executeRaw`UPDATE blocks SET lifted_at = now()`;
  expect(await findTokenActor(db, token)).not.toBeNull();
  await db.$executeRaw`UPDATE api_tokens SET expires = now() - interval '1 second' WHERE user_id = ${id}::uuid`;
  expect(await findTokenActor(db, token)).toBeNull();
});

test("what cannot be a token is refused before the database is asked", async () => {
  const away = new Proxy(db, {
    get: () => {
      throw new Error("The database was asked.");
    },
  });
  const token = await make("adam");
  for (const said of ["", "strata", token.slice(0, -1), token.replace(/.$/, (last) => (last === "0" ? "1" : "0"))])
    expect(await findTokenActor(away, said)).toBeNull();
});
