import type { AuthOptions } from "next-auth";
import { blockedProblem, findBlock } from "#lib/blocks/find-block.ts";
import type { Database } from "#lib/db/client.ts";
import { keepForm } from "#lib/forms/kept-form.ts";
import { authAdapter } from "./auth-adapter.ts";
import { type AuthSettings, providersOf } from "./auth-providers.ts";
import { readAuthSecret } from "./auth-secret.ts";
import { SESSION_DAYS } from "./create-session.ts";
import { findProvidedAccount, type Vouched } from "./find-provided-account.ts";
import { sessionCookieName } from "./session-cookie.ts";
import { makeToken } from "./session-token.ts";
import { mailSiteOf } from "./site-address.ts";

/** One request's place: the origin that it was sent to, the host that it named, and the browser it came from. */
export type Place = { site: string; host: string | null; browser: string };

/** How next-auth works here: sessions in the database, under the cookie of every other way to sign in, and our own pages. */
export async function authOptions(db: Database, env: AuthSettings, place: Place): Promise<AuthOptions> {
  const secure = place.site.startsWith("https:");
  return {
    providers: providersOf(db, env, mailSiteOf(env.SITE_URL, place.host)),
    adapter: authAdapter(db, place.browser),
    secret: await readAuthSecret(db, env.AUTH_SECRET),
    session: { strategy: "database", maxAge: SESSION_DAYS * 24 * 60 * 60, generateSessionToken: makeToken },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(secure),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-out", verifyRequest: "/sign-in?sent=1" },
    callbacks: {
      // Before the mail goes out nothing is shown yet; a block is told to who can get into the account.
      signIn: ({ account, user, email }) =>
        email?.verificationRequest || !account
          ? true
          : allow(db, {
              provider: account.provider,
              providerAccountId: account.providerAccountId,
              email: user.email || null,
            }),
    },
    logger: { error: complain, warn: () => undefined, debug: () => undefined },
  };
}

async function allow(db: Database, vouched: Vouched): Promise<boolean | string> {
  const id = await findProvidedAccount(db, vouched);
  const block = id ? await findBlock(db, id) : null;
  if (!block) return true;
  return `/sign-in?kept=${await keepForm(db, null, { address: "/sign-in", fields: {}, problem: blockedProblem(block) })}`;
}

/** What failed, without the tokens and profiles that next-auth would print with it. */
function complain(code: string, failure: unknown): void {
  const told = failure instanceof Error ? failure : (failure as { error?: unknown } | undefined)?.error;
  console.error(
    `Signing in by a provider failed (${code}): ${told instanceof Error ? told.message : "no reason given"}`,
  );
}
