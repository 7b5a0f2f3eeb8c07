import { cookies } from "next/headers";
import { SESSION_DAYS } from "#lib/accounts/create-session.ts";
import { findCookie, sessionCookieName, sessionCookies } from "#lib/accounts/session-cookie.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Outcome, Sent } from "./form-route.ts";
import { isSecure } from "./visitor.ts";

/** The token of the session that looks at a page, or null. */
export const readSessionToken = async (): Promise<string | null> =>
  (await cookies()).get(sessionCookieName(isSecure()))?.value ?? null;

/** The token of the session that sent a request, or null. */
export const sessionTokenOf = (request: Request): string | null =>
  findCookie(request.headers.get("cookie"), sessionCookieName(isSecure()));

/** The cookies that sign a browser in with the token of a session. */
export const cookiesOfSession = (token: string): string[] =>
  sessionCookies(token, { secure: isSecure(), maxAge: SESSION_DAYS * 24 * 60 * 60 });

/** The cookies that sign a browser out. */
export const cookiesOfNobody = (): string[] => sessionCookies("", { secure: isSecure(), maxAge: 0 });

/**
 * What only the account itself does, in a browser: a program that holds a token of it must not change its password, make
 * itself more tokens, or sign its owner out.
 */
export const inPerson =
  <Params>(act: (sent: Sent<Params>) => Promise<Outcome>) =>
  async (sent: Sent<Params>): Promise<Outcome> =>
    sent.request.headers.has("authorization")
      ? { problem: problem("not-permitted", "A token does not change the account that it acts for.") }
      : act(sent);
