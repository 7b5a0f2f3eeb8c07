import { afterAll, beforeAll, expect, test } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findKeptForm, keepForm } from "./kept-form.ts";

let database: TestDatabase;
let noel: Actor;
let mallory: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ noel, mallory } = await writePeople(database.db));
});
afterAll(() => database.drop());

const address = "/offerings/amazon-s3/edit";
const refusal = problem("invalid-content", "Nothing was saved.", [
  { pointer: "/title", code: "too_small", detail: "Give the page a title." },
]);
const kept = { address, fields: { title: [""], body: ["What I wrote\n"] }, problem: refusal };

test("what was typed is found again by its token, with what was wrong", async () => {
  const token = await keepForm(database.db, noel.id, kept);
  expect(await findKeptForm(database.db, noel.id, token, address)).toEqual({
    fields: kept.fields,
    problem: refusal,
    conflict: null,
  });
});

test("what was typed without an account is there after signing in", async () => {
  const token = await keepForm(database.db, null, kept);
  expect(await findKeptForm(database.db, noel.id, token, address)).not.toBeNull();
});

test("another account, another page and a wrong token find nothing", async () => {
  const token = await keepForm(database.db, noel.id, kept);
  expect(await findKeptForm(database.db, mallory.id, token, address)).toBeNull();
  expect(await findKeptForm(database.db, null, token, address)).toBeNull();
  expect(await findKeptForm(database.db, noel.id, token, "/new")).toBeNull();
  expect(await findKeptForm(database.db, noel.id, `${token}x`, address)).toBeNull();
});

test("a password is never kept, however its field is called", async () => {
  const fields = { name: ["noel"], password: ["correct horse"], oldPassword: ["battery staple"] };
  const token = await keepForm(database.db, noel.id, { ...kept, fields });
  expect((await findKeptForm(database.db, noel.id, token, address))?.fields).toEqual({ name: ["noel"] });
});

test("after a day it is gone", async () => {
  const token = await keepForm(database.db, noel.id, kept);
  await database.db.$executeRaw`UPDATE kept_forms SET at = now() - interval '25 hours'`;
  expect(await findKeptForm(database.db, noel.id, token, address)).toBeNull();
  await keepForm(database.db, noel.id, kept);
  expect(await database.db.keptForm.count()).toBe(1);
});
