import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { type SmtpSink, startSmtpSink } from "#lib/mail/testing/smtp-sink.ts";
import { answerAuth } from "./answer-auth.ts";
import type { AuthSettings } from "./auth-providers.ts";
import { beginProvidedSignIn } from "./begin-provided-sign-in.ts";
import { findSessionActor } from "./find-actor.ts";
import { TestBrowser } from "./testing/browser.ts";
import { type OidcProvider, startOidcProvider } from "./testing/oidc-provider.ts";

const SITE = "http://wiki.test";

let database: TestDatabase;
let db: Database;
let oidc: OidcProvider;
let sink: SmtpSink;
let env: AuthSettings;

beforeAll(async () => {
  [database, oidc, sink] = await Promise.all([createTestDatabase(), startOidcProvider(), startSmtpSink()]);
  db = database.db;
  env = {
    OIDC_ISSUER: oidc.issuer,
    OIDC_ID: oidc.client.id,
    OIDC_SECRET: oidc.client.secret,
    SITE_URL: SITE,
    SMTP_URL: sink.url,
    MAIL_FROM: "wiki@wiki.test",
  };
});
afterAll(async () => {
  oidc.close();
  sink.close();
  await database.drop();
});
beforeEach(() => {
  sink.mails.length = 0;
});

const openBrowser = (): TestBrowser => new TestBrowser(SITE, (request) => answerAuth(db, request, env));

const isOurs = (url: URL): boolean => url.origin === SITE && !url.pathname.startsWith("/api/");

async function begin(browser: TestBrowser, how: { provider: string; email?: string }): Promise<string> {
  const place = { site: SITE, host: "wiki.test", browser: "A test" };
  const { location, cookies } = await beginProvidedSignIn(db, env, place, { next: "/settings", ...how });
  browser.keep("wiki.test", new Headers(cookies.map((cookie): [string, string] => ["set-cookie", cookie])));
  return location;
}

/** Goes all the way from our button through the provider and back; where it ends. */
async function signInByProvider(browser = openBrowser()): Promise<{ browser: TestBrowser; ended: URL }> {
  const location = await begin(browser, { provider: "oidc" });
  const { url } = await browser.visit(location, isOurs);
  return { browser, ended: new URL(url) };
}

const whoIs = (browser: TestBrowser) => findSessionActor(db, browser.cookie("strata-session") ?? "");

const addUser = (name: string, email: string | null, verified: boolean) =>
  db.user.create({ data: { name, displayName: name, email, emailVerified: verified ? new Date() : null } });

async function block(userId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO blocks (user_id, by_id, reason, until)
    VALUES (${userId}::uuid, ${userId}::uuid, 'Sells watches', '2099-01-02T03:04:05Z')`;
}

describe("by an OpenID provider", () => {
  test("a newcomer gets an account under a free name, a session like every other, and the hint beside it", async () => {
    await addUser("ada", null, false);
    oidc.person = {
      sub: "ada-1",
      name: "Ada Lovelace",
      preferred_username: "ada",
      email: "ada@wiki.test",
      email_verified: true,
    };
    const { browser, ended } = await signInByProvider();
    expect(ended.pathname).toBe("/settings");
    const actor = await whoIs(browser);
    expect(actor).toMatchObject({ role: "contributor", name: expect.stringMatching(/^ada-[0-9a-f]{6}$/) });
    expect(browser.cookie("strata-signed-in")).toBe("1");
    const user = await db.user.findUniqueOrThrow({ where: { id: actor?.id }, include: { sessions: true } });
    expect(user).toMatchObject({
      displayName: "Ada Lovelace",
      email: "ada@wiki.test",
      emailVerified: expect.any(Date),
    });
    expect(user.sessions).toMatchObject([{ browser: "A test" }]);
    expect(Buffer.from(user.sessions[0]?.tokenHash ?? []).toString()).not.toContain(browser.cookie("strata-session"));
  });

  test("whoever comes again gets into the same account, and next-auth knows the session", async () => {
    oidc.person = { sub: "bea-1", preferred_username: "bea" };
    const [first, again] = [await signInByProvider(), await signInByProvider()];
    expect((await whoIs(again.browser))?.id).toBe((await whoIs(first.browser))?.id);
    expect(JSON.parse((await again.browser.visit("/api/auth/session")).text)).toMatchObject({ user: { name: "bea" } });
  });

  test("an account whose address is proven here and there is linked", async () => {
    const { id } = await addUser("cleo", "cleo@wiki.test", true);
    oidc.person = { sub: "cleo-1", email: "Cleo@wiki.test", email_verified: true };
    const { browser } = await signInByProvider();
    expect((await whoIs(browser))?.id).toBe(id);
  });

  test("who only claims an address at the provider does not get into the account that it belongs to", async () => {
    const { id } = await addUser("dora", "dora@wiki.test", true);
    oidc.person = { sub: "thief-1", preferred_username: "thief", email: "dora@wiki.test", email_verified: false };
    const { browser } = await signInByProvider();
    const actor = await whoIs(browser);
    expect(actor?.id).not.toBe(id);
    expect(await db.user.findUnique({ where: { id: actor?.id } })).toMatchObject({ name: "thief", email: null });
  });

  test("who only claims an address here loses it to who proves it there, and nobody gets into another's account", async () => {
    const { id: squatter } = await addUser("squatter", "eve@wiki.test", false);
    oidc.person = { sub: "eve-1", preferred_username: "eve", email: "eve@wiki.test", email_verified: true };
    const { browser } = await signInByProvider();
    expect((await whoIs(browser))?.id).not.toBe(squatter);
    expect(await db.user.findUnique({ where: { id: squatter } })).toMatchObject({ email: null });
  });

  test("a signed-in account is linked, and signs in by it from then on", async () => {
    const browser = openBrowser();
    oidc.person = { sub: "fay-1", preferred_username: "fay" };
    const { id } = (await whoIs((await signInByProvider(browser)).browser)) ?? {};
    oidc.person = { sub: "fay-2", preferred_username: "someone" };
    await signInByProvider(browser);
    expect(await db.linkedAccount.count({ where: { userId: id } })).toBe(2);
    expect((await whoIs((await signInByProvider()).browser))?.id).toBe(id);
  });

  test("a blocked account is told why and until when, and gets no session", async () => {
    oidc.person = { sub: "gus-1", preferred_username: "gus" };
    const { id } = (await whoIs((await signInByProvider()).browser)) ?? { id: "" };
    await block(id);
    await db.session.deleteMany({ where: { userId: id } });
    const { browser, ended } = await signInByProvider();
    expect(browser.cookie("strata-session")).toBeUndefined();
    expect(ended.pathname).toBe("/sign-in");
    expect(ended.searchParams.get("kept")).toMatch(/./);
    expect(JSON.stringify(await db.keptForm.findMany())).toMatch(/2099-01-02 03:04 UTC.*Sells watches/);
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
  });

  test("an answer that we did not ask for signs nobody in", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const browser = openBrowser();
    const { url } = await browser.visit("/api/auth/callback/oidc?code=stolen&state=forged", isOurs);
    expect(new URL(url).searchParams.get("error")).toBe("OAuthCallback");
    expect(browser.cookie("strata-session")).toBeUndefined();
    expect(complaints.mock.calls.flat().join()).toMatch(/^Signing in by a provider failed/);
    complaints.mockRestore();
  });
});

describe("by a link in a mail", () => {
  const linkIn = (text: string | undefined): URL => new URL(/http:\/\/wiki\.test\S+/.exec(text ?? "")?.[0] ?? "");

  async function askForLink(email: string): Promise<{ browser: TestBrowser; link: URL }> {
    const browser = openBrowser();
    const { url } = await browser.visit(await begin(browser, { provider: "email", email }), isOurs);
    expect(url).toBe(`${SITE}/sign-in?sent=1`);
    return { browser, link: linkIn(sink.mails.at(-1)?.text.split("\n\n")[1]) };
  }

  test("the link signs in where the address is proven, once; its secret is kept hashed alone", async () => {
    const { id } = await addUser("hal", "hal@wiki.test", true);
    const { browser, link } = await askForLink("Hal@wiki.test");
    expect(sink.mails).toMatchObject([{ to: ["hal@wiki.test"], from: "wiki@wiki.test" }]);
    expect(link.pathname).toBe("/sign-in/link");
    expect(JSON.stringify(await db.oneTimeLink.findMany())).not.toContain(link.searchParams.get("token"));
    const callback = `/api/auth/callback/email${link.search}`;
    expect(new URL((await browser.visit(callback, isOurs)).url).pathname).toBe("/settings");
    expect((await whoIs(browser))?.id).toBe(id);
    const late = openBrowser();
    expect((await late.visit(callback, isOurs)).url).toContain("error=Verification");
    expect(late.cookie("strata-session")).toBeUndefined();
  });

  test("an address that nobody has proven makes an account that does not show it in its name", async () => {
    const { browser, link } = await askForLink("ida.private@wiki.test");
    await browser.visit(`/api/auth/callback/email${link.search}`, isOurs);
    const actor = await whoIs(browser);
    expect(actor?.name).toMatch(/^editor-[0-9a-f]{6}$/);
    expect(await db.user.findUnique({ where: { id: actor?.id } })).toMatchObject({
      email: "ida.private@wiki.test",
      emailVerified: expect.any(Date),
    });
  });

  test("an account that only claims the address is not what the link opens", async () => {
    const { id } = await addUser("jack", "june@wiki.test", false);
    const { browser, link } = await askForLink("june@wiki.test");
    await browser.visit(`/api/auth/callback/email${link.search}`, isOurs);
    expect((await whoIs(browser))?.id).not.toBe(id);
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ email: null });
  });

  test("nobody can have us write to an address again and again, and is told nothing of it", async () => {
    for (let turn = 0; turn < 7; turn++) await askForLink("lea@wiki.test");
    expect(sink.mails).toHaveLength(5);
  });

  test("a blocked account is told so by its link", async () => {
    const { id } = await addUser("kim", "kim@wiki.test", true);
    await block(id);
    const { browser, link } = await askForLink("kim@wiki.test");
    expect((await browser.visit(`/api/auth/callback/email${link.search}`, isOurs)).url).toContain("/sign-in?kept=");
    expect(browser.cookie("strata-session")).toBeUndefined();
  });
});

describe("what is no sign-in", () => {
  const ask = (path: string, method = "GET", settings = env) =>
    answerAuth(db, new Request(`${SITE}/api/auth/${path}`, { method, headers: { host: "wiki.test" } }), settings);

  test.each(["", "nothing", "callback", "callback/facebook", "session/more", "_log", "constructor", "signin/email/x"])(
    "/api/auth/%s is nothing, as a problem",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  test("a method that an address does not take is a problem that names those that it takes", async () => {
    const answer = await ask("session", "DELETE");
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET");
  });

  test("a provider that is not configured is not there", async () => {
    expect((await ask("callback/oidc", "GET", {})).status).toBe(404);
    expect(await (await ask("providers", "GET", {})).json()).toEqual({});
  });

  test("a form from elsewhere begins nothing: next-auth asks for its own token", async () => {
    const answer = await ask("signin/oidc", "POST");
    expect(answer.headers.get("location")).toContain("/api/auth/signin?csrf=true");
  });
});

test("the key that signs cookies is made once and shared by all nodes, or the one that was set", async () => {
  const { readAuthSecret } = await import("./auth-secret.ts");
  const kept = await db.setting.findUniqueOrThrow({ where: { name: "auth-secret" } });
  expect(kept.value).toMatch(/^[\w-]{43}$/);
  expect(await readAuthSecret(db, undefined)).toBe(kept.value);
  expect(await readAuthSecret(db, "x".repeat(32))).toBe("x".repeat(32));
});
