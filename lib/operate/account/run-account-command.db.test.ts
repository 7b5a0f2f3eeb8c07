import { afterAll, beforeAll, expect, test } from "vitest";
import { createSession } from "#lib/accounts/create-session.ts";
import { findSessionActor, findTokenActor } from "#lib/accounts/find-actor.ts";
import { signInByPassword } from "#lib/accounts/sign-in.ts";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { OperatorError } from "../operator-error.ts";
import { runAccountCommand } from "./run-account-command.ts";

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
});
afterAll(() => database.drop());

const run = (command: string, input = "") => runAccountCommand(db, command.split(" "), async () => input);

const signIn = (name: string, password: string) =>
  signInByPassword(db, { name, password, client: "127.0.0.1", browser: "" });

const idOf = async (name: string) => (await db.user.findUniqueOrThrow({ where: { name } })).id;

test("an account is made with a password that is printed once, or with one that was piped in and is not printed", async () => {
  const [said, password] = await run("create Ada --role admin --email ada@wiki.test");
  expect(said).toBe("Ada is there, as admin.");
  expect(await signIn("ada", password?.replace("Password: ", "") ?? "")).toHaveProperty("token");
  expect(await run("create Bea --password-stdin", "a few good words\n")).toEqual(["Bea is there, as contributor."]);
  expect(await signIn("bea", "a few good words")).toHaveProperty("token");
});

test("a new password ends the sessions of the account", async () => {
  const session = await createSession(db, await idOf("bea"));
  const [, password] = await run("password bea");
  expect(await findSessionActor(db, session)).toBeNull();
  expect(await signIn("bea", password?.replace("Password: ", "") ?? "")).toHaveProperty("token");
});

test("rights are given and taken, each with its act by nobody of the wiki", async () => {
  await run("role BEA maintainer");
  await run("suppressor bea on");
  await run("trust bea on");
  const bea = { role: "maintainer", suppressor: true, trusted: true };
  expect(await db.user.findUnique({ where: { name: "bea" } })).toMatchObject(bea);
  const acts = await db.auditEvent.findMany({ where: { userId: await idOf("bea") }, orderBy: { id: "asc" } });
  expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual(
    ["create-account", "set-password", "set-role", "set-suppressor", "set-trust"].map((act) => [act, null]),
  );
  expect(JSON.stringify(acts)).not.toContain("good words");
});

test("a block ends sessions at once and holds to the end of its day; it can be lifted", async () => {
  const session = await createSession(db, await idOf("bea"));
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const command = ["block", "bea", "--reason", "Sells watches", "--until", day];
  expect(await runAccountCommand(db, command, async () => "")).toEqual([`bea is blocked until ${day}T23:59:59.999Z.`]);
  expect(await findSessionActor(db, session)).toBeNull();
  expect((await run("list")).find((line) => line.startsWith("bea"))).toMatch(/maintainer .*BLOCKED/);
  await run("unblock bea");
  expect(await findSessionActor(db, await createSession(db, await idOf("bea")))).not.toBeNull();
});

test("a token is printed once and acts within its scopes", async () => {
  const [, token = ""] = await run("token ada --scopes read,edit --days 7");
  expect(await findTokenActor(db, token)).toMatchObject({ actor: { name: "ada", role: "contributor" } });
});

test.each([
  ["", /^npm run account --/],
  ["create", /^npm run account --/],
  ["promote ada", /^npm run account --/],
  ["constructor", /^npm run account --/],
  ["role ada king", /king is no role.*admin/],
  ["role nobody admin", /no account nobody/],
  ["suppressor ada perhaps", /on or off/],
  ["block ada", /--reason/],
  ["block ada --reason x --until tomorrow", /no day/],
  ["block ada --reason x --until 2020-01-01", /in the past/],
  ["unblock ada", /not blocked/],
  ["create Ada", /name: This name is taken/],
  ["create x --email y", /name: .*2 characters[\s\S]*email: /],
  ["token ada", /--scopes/],
  ["token ada --scopes rule", /You can give: read, edit, maintain/],
  ["list --all", /--all/],
])("“%s” is answered with a sentence and changes nothing", async (command, sentence) => {
  const before = await db.user.findMany();
  const failure = await run(command).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(OperatorError);
  expect(String((failure as Error).message)).toMatch(sentence);
  expect(await db.user.findMany()).toEqual(before);
});
