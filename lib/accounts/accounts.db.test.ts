import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { onStale } from "#lib/http/stale-keys.ts";
import { changePassword } from "./change-password.ts";
import { changeProfile } from "./change-profile.ts";
import { createSession } from "./create-session.ts";
import { endSession } from "./end-sessions.ts";
import { findOwnAccount } from "./find-account.ts";
import { findSessionActor } from "./find-actor.ts";
import { endOwnSession, listSessions } from "./list-sessions.ts";
import { lockLink, takeLink } from "./one-time-link.ts";
import { registerAccount } from "./register-account.ts";
import { createSetupLink, isSetupOpen, setUpAdmin } from "./set-up-admin.ts";
import { signInByPassword } from "./sign-in.ts";
import { type Person, writePeople } from "./testing/people.ts";

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
});
afterAll(() => database.drop());

const PASSWORD = "a few good words";

let clients = 0;
const nextClient = (): string => `10.0.0.${++clients}`;

const signIn = (name: string, password = PASSWORD, client = nextClient()) =>
  signInByPassword(db, { name, password, client, browser: "A test" });

async function register(name: string, email = ""): Promise<string> {
  const made = await registerAccount(db, { name, password: PASSWORD, email });
  if ("problem" in made) throw new Error(JSON.stringify(made.problem));
  return made.id;
}

const pointersOf = (made: object): string[] =>
  "problem" in made ? (made.problem as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer) : [];

describe("the first admin", () => {
  const wanted = { name: "First", password: PASSWORD, email: "" };

  test("is not made by a link that another is just using up", async () => {
    const token = (await createSetupLink(db)) ?? "";
    const late = await db.$transaction(async (tx) => {
      expect(await lockLink(tx, "first-admin", token)).toBe(true);
      const trying = setUpAdmin(db, token, wanted);
      await new Promise((resolve) => setTimeout(resolve, 800));
      await takeLink(tx, "first-admin", token);
      return { trying };
    });
    expect(await late.trying).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await db.user.count({ where: { role: "admin" } })).toBe(0);
  });

  test("is made by the newest link alone, and of two at once one is", async () => {
    const old = (await createSetupLink(db)) ?? "";
    const token = (await createSetupLink(db)) ?? "";
    expect(await setUpAdmin(db, old, wanted)).toMatchObject({ problem: { code: "not-permitted" } });
    expect(pointersOf(await setUpAdmin(db, token, { ...wanted, password: "short" }))).toEqual(["/password"]);
    const tries = await Promise.all(["One", "Two", "Three"].map((name) => setUpAdmin(db, token, { ...wanted, name })));
    expect(tries.filter((made) => "id" in made)).toHaveLength(1);
    expect(await db.user.findMany({ where: { role: "admin" } })).toHaveLength(1);
    expect(await db.auditEvent.findMany()).toMatchObject([{ act: "first-admin", actorId: null }]);
  });

  test("is not made any more where somebody can sign in: there is no link, and one from before is void", async () => {
    expect(await createSetupLink(db)).toBeNull();
    expect(await isSetupOpen(db, "anything")).toBe(false);
  });
});

describe("registering", () => {
  test("makes a contributor, kept under the name in lower case and shown as typed", async () => {
    const id = await register("Ada-L", "Ada@wiki.test");
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({
      name: "ada-l",
      displayName: "Ada-L",
      role: "contributor",
      email: "ada@wiki.test",
      emailVerified: null,
      passwordHash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
    });
  });

  test("names all that is wrong at once", async () => {
    const made = await registerAccount(db, { name: "admin", password: "short", email: "nowhere" });
    expect(pointersOf(made)).toEqual(["/name", "/email", "/password"]);
  });

  test.each([
    ["a name in other letters", { name: "ADA-l", email: "" }, "/name"],
    ["an address in other letters", { name: "ada2", email: "ADA@WIKI.TEST" }, "/email"],
  ])("refuses %s beside its field", async (_what, wanted, pointer) => {
    expect(pointersOf(await registerAccount(db, { ...wanted, password: PASSWORD }))).toEqual([pointer]);
  });

  test("of two who want one name at once, one gets it", async () => {
    const tries = await Promise.all(
      ["Race", "race", "RACE"].map((name) => registerAccount(db, { name, password: PASSWORD, email: "" })),
    );
    expect(tries.filter((made) => "id" in made)).toHaveLength(1);
  });
});

describe("signing in by password", () => {
  test("begins a session that holds until it is ended, and no longer", async () => {
    const id = await register("bea");
    const made = await signIn("Bea");
    if ("problem" in made) throw new Error(made.problem.detail);
    expect(await findSessionActor(db, made.token)).toMatchObject({ id, name: "bea", role: "contributor" });
    await endSession(db, made.token);
    expect(await findSessionActor(db, made.token)).toBeNull();
  });

  test("says the same of a wrong password and of nobody", async () => {
    await register("cleo");
    const [wrong, nobody] = [
      await signIn("cleo", "not the password"),
      await signIn("nobody-at-all", "not the password"),
    ];
    expect(nobody).toEqual(wrong);
    expect(wrong).toMatchObject({ problem: { code: "invalid-input" } });
  });

  test("makes who fails wait longer each time, the right password included, and who succeeds starts anew", async () => {
    await register("dora");
    const client = nextClient();
    const shift = () => db.$executeRaw`UPDATE rate_limits SET expire = 0 WHERE key LIKE 'sign-in-waits%'`;
    for (const seconds of [1, 2, 4, 8]) {
      await signIn("dora", "not the password", client);
      const made = await signIn("dora", PASSWORD, client);
      expect(made).toMatchObject({ problem: { code: "too-many-requests" } });
      expect("problem" in made && made.problem.detail).toBe(
        `Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
      );
      await shift();
    }
    expect(await signIn("dora", PASSWORD, client)).toHaveProperty("token");
    await signIn("dora", "not the password", client);
    const made = await signIn("dora", PASSWORD, client);
    expect("problem" in made && made.problem.detail).toBe("Try again in 1 second.");
  });

  test("does not make the owner wait for a few wrong guesses from elsewhere", async () => {
    await register("eve");
    await signIn("eve", "not the password");
    expect(await signIn("eve")).toHaveProperty("token");
  });

  test("makes a network wait that guesses at many accounts", async () => {
    const client = nextClient();
    for (let guess = 0; guess < 11; guess++) await signIn(`guess-${guess}`, "not the password", client);
    expect(await signIn("bea", PASSWORD, client)).toMatchObject({ problem: { code: "too-many-requests" } });
    expect(await signIn("bea")).toHaveProperty("token");
  });

  test("tells only who knows the password of a blocked account that it is blocked, why and until when", async () => {
    const id = await register("fay");
    await db.$executeRaw`
      INSERT INTO blocks (user_id, by_id, reason, until) VALUES (${id}::uuid, ${id}::uuid, 'Sells watches', '2099-01-02Z')`;
    expect(await signIn("fay", "not the password")).toMatchObject({ problem: { code: "invalid-input" } });
    const made = await signIn("fay");
    expect(made).toMatchObject({ problem: { code: "blocked" } });
    expect("problem" in made && made.problem.detail).toMatch(/2099-01-02 00:00 UTC.*Sells watches/);
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
  });

  test("takes an address for a name only once it is confirmed", async () => {
    const id = await register("gus", "gus@wiki.test");
    expect(await signIn("gus@wiki.test")).toHaveProperty("problem");
    await db.user.update({ where: { id }, data: { emailVerified: new Date() } });
    expect(await signIn("Gus@wiki.test")).toHaveProperty("token");
  });
});

describe("one's own account", () => {
  let people: Record<Person, NonNullable<Awaited<ReturnType<typeof findSessionActor>>>>;
  beforeAll(async () => {
    people = await writePeople(db);
  });

  const SITE = "http://wiki.test";
  const PROFILE = { displayName: "Noel", email: "", about: "", mailWanted: true };

  test("is nobody's to change who is not signed in", async () => {
    const client = nextClient();
    const tries = [
      await changeProfile(db, null, PROFILE, SITE),
      await changePassword(db, null, { old: "", password: PASSWORD, client, session: null }),
      await endOwnSession(db, null, "00"),
    ];
    for (const made of tries) expect(made).toMatchObject({ problem: { code: "not-signed-in" } });
  });

  test("shows and changes what one says of oneself; pages that show the name go stale", async () => {
    const heard: string[] = [];
    const stop = onStale((keys) => heard.push(...keys));
    const changed = { displayName: "Noël", email: "Noel@wiki.test", about: "I like *disks*.", mailWanted: false };
    expect(await changeProfile(db, people.noel, changed, SITE)).toEqual({ asked: false });
    stop();
    expect(heard).toEqual([`user:${people.noel.id}`, `contributions:${people.noel.id}`, "changes"]);
    expect(await findOwnAccount(db, people.noel)).toMatchObject({
      ...changed,
      email: "noel@wiki.test",
      emailVerified: false,
    });
  });

  test("an address that changes has to be confirmed again; another's is refused beside its field", async () => {
    await db.user.update({
      where: { id: people.tess.id },
      data: { email: "tess@wiki.test", emailVerified: new Date() },
    });
    const same = { ...PROFILE, displayName: "Tess", email: "tess@wiki.test" };
    await changeProfile(db, people.tess, same, SITE);
    expect(await findOwnAccount(db, people.tess)).toMatchObject({ emailVerified: true });
    await changeProfile(db, people.tess, { ...same, email: "new@wiki.test" }, SITE);
    expect(await findOwnAccount(db, people.tess)).toMatchObject({ email: "new@wiki.test", emailVerified: false });
    const other = await changeProfile(db, people.ray, { ...same, displayName: "Ray", email: "NEW@wiki.test" }, SITE);
    expect(pointersOf(other)).toEqual(["/email"]);
  });

  test("a changed password asks for the old one, and signs out the other browsers", async () => {
    const id = await register("hal");
    const hal = { ...people.noel, id, name: "hal" };
    const [here, there] = [await createSession(db, id), await createSession(db, id)];
    const change = (old: string, password: string) =>
      changePassword(db, hal, { old, password, client: nextClient(), session: here });
    expect(pointersOf((await change("wrong", "other good words")) ?? {})).toEqual(["/old-password"]);
    expect(pointersOf((await change(PASSWORD, "hal")) ?? {})).toEqual(["/password"]);
    expect(await change(PASSWORD, "other good words")).toBeNull();
    expect(await findSessionActor(db, here)).not.toBeNull();
    expect(await findSessionActor(db, there)).toBeNull();
    expect(await signIn("hal")).toHaveProperty("problem");
    expect(await signIn("hal", "other good words")).toHaveProperty("token");
  });

  test("a browser is signed out by its owner alone, and nothing of its secret is shown", async () => {
    const token = await createSession(db, people.noel.id, "Firefox");
    const [session] = await listSessions(db, people.noel, token);
    expect(session).toMatchObject({ browser: "Firefox", own: true });
    expect(JSON.stringify(session)).not.toContain(token);
    expect(await endOwnSession(db, people.mallory, session?.id ?? "")).toMatchObject({
      problem: { code: "not-found" },
    });
    expect(await findSessionActor(db, token)).not.toBeNull();
    expect(await endOwnSession(db, people.noel, session?.id ?? "")).toBeNull();
    expect(await findSessionActor(db, token)).toBeNull();
  });
});
