import { expect, test } from "vitest";
import { findCookie, sessionCookies } from "./session-cookie.ts";

test("a session begins with a cookie that scripts cannot read and a hint that they can", () => {
  expect(sessionCookies("secret", { secure: false, maxAge: 60 })).toEqual([
    "strata-session=secret; Path=/; Max-Age=60; SameSite=Lax; HttpOnly",
    "strata-signed-in=1; Path=/; Max-Age=60; SameSite=Lax",
  ]);
});

test("over HTTPS both go over HTTPS only, and the session is bound to this host", () => {
  const [session = "", hint = ""] = sessionCookies("secret", { secure: true, maxAge: 60 });
  expect(session).toMatch(/^__Host-strata-session=secret; .*; Secure; HttpOnly$/);
  expect(hint).toMatch(/; Secure$/);
});

test("a cookie is found by its whole name among others", () => {
  const header = "not-strata-session=a; strata-session=b=c; strata-signed-in=1";
  expect(findCookie(header, "strata-session")).toBe("b=c");
  expect(findCookie(header, "session")).toBeNull();
  expect(findCookie(undefined, "strata-session")).toBeNull();
});
