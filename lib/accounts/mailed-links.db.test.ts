import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { setEnvironment } from "#lib/env.ts";
import { type SmtpSink, startSmtpSink } from "#lib/mail/testing/smtp-sink.ts";
import { changeProfile } from "./change-profile.ts";
import { askToConfirm, confirmEmail, findAsked } from "./confirm-email.ts";
import { createSession } from "./create-session.ts";
import { findSessionActor } from "./find-actor.ts";
import { registerAccount } from "./register-account.ts";
import { askForReset, isResetOpen, resetPassword } from "./reset-password.ts";
import { signInByPassword } from "./sign-in.ts";

let database: TestDatabase;
let db: Database;
let sink: SmtpSink;

beforeAll(async () => {
  [database, sink] = await Promise.all([createTestDatabase(), startSmtpSink()]);
  db = database.db;
  setEnvironment({ SMTP_URL: sink.url, MAIL_FROM: "wiki@wiki.test" });
});
afterAll(async () => {
  setEnvironment({ SMTP_URL: "", MAIL_FROM: "" });
  sink.close();
  await database.drop();
});
beforeEach(() => {
  sink.mails.length = 0;
});

const site = "http://wiki.test";
const PASSWORD = "a few good words";

async function register(name: string): Promise<{ userId: string; name: string; email: string; site: string }> {
  const email = `${name}@wiki.test`;
  const made = await registerAccount(db, { name, password: PASSWORD, email });
  if ("problem" in made) throw new Error(made.problem.detail);
  return { userId: made.id, name, email, site };
}

async function tokenMailed(): Promise<string> {
  await vi.waitFor(() => expect(sink.mails).not.toEqual([]));
  return /token=([\w-]+)/.exec(sink.mails.at(-1)?.text ?? "")?.[1] ?? "";
}

test("an address is confirmed by the link that was sent there, once", async () => {
  const ada = await register("ada");
  expect(await askToConfirm(db, ada)).toBe(true);
  expect(sink.mails[0]?.to).toEqual(["ada@wiki.test"]);
  const token = await tokenMailed();
  expect(await findAsked(db, token)).toBe("ada@wiki.test");
  expect(await confirmEmail(db, token)).toEqual({ email: "ada@wiki.test" });
  expect(await db.user.findUnique({ where: { id: ada.userId } })).toMatchObject({ emailVerified: expect.any(Date) });
  expect(await confirmEmail(db, token)).toMatchObject({ problem: { code: "invalid-input" } });
});

test("a link for an address that the account has left confirms nothing", async () => {
  const bea = await register("bea");
  await askToConfirm(db, bea);
  const token = await tokenMailed();
  await db.user.update({ where: { id: bea.userId }, data: { email: "other@wiki.test" } });
  expect(await confirmEmail(db, token)).toHaveProperty("problem");
  expect(await db.user.findUnique({ where: { id: bea.userId } })).toMatchObject({ emailVerified: null });
});

test("a forgotten password is replaced by a link to a confirmed address, which ends every session", async () => {
  const cleo = await register("cleo");
  await db.user.update({ where: { id: cleo.userId }, data: { emailVerified: new Date() } });
  const session = await createSession(db, cleo.userId);
  await askForReset(db, { email: "Cleo@wiki.test", site });
  const token = await tokenMailed();
  expect(await isResetOpen(db, token)).toBe(true);
  expect(await resetPassword(db, token, "cleo@wiki.test")).toMatchObject({ problem: { errors: [{}] } });
  expect(await resetPassword(db, token, "other good words")).toBeNull();
  expect(await findSessionActor(db, session)).toBeNull();
  const signIn = (password: string) => signInByPassword(db, { name: "cleo", password, client: "::1", browser: "" });
  expect(await signIn("other good words")).toHaveProperty("token");
  expect(await resetPassword(db, token, "yet more good words")).toHaveProperty("problem");
});

test("an address that was never confirmed, and one that nobody has, get no link for a password", async () => {
  await register("dora");
  await askForReset(db, { email: "dora@wiki.test", site });
  await askForReset(db, { email: "nobody@wiki.test", site });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sink.mails).toEqual([]);
});

test("nobody can have us write to an address again and again", async () => {
  const eve = await register("eve");
  const sent = await Promise.all(Array.from({ length: 8 }, () => askToConfirm(db, eve)));
  expect(sent.filter(Boolean)).toHaveLength(5);
});

test("a confirmed address is told when the account takes another, which is asked to be confirmed", async () => {
  const { userId: id } = await register("fay");
  await db.user.update({ where: { id }, data: { emailVerified: new Date() } });
  const fay = { id, name: "fay", role: "contributor", trusted: false, suppressor: false } as const;
  const profile = { displayName: "Fay", about: "", mailWanted: true, email: "new@wiki.test" };
  expect(await changeProfile(db, fay, profile, site)).toEqual({ asked: true });
  await vi.waitFor(() => expect(sink.mails).toHaveLength(2));
  expect(sink.mails.map(({ to }) => to[0]).toSorted()).toEqual(["fay@wiki.test", "new@wiki.test"]);
});
