import { createHash, randomBytes } from "node:crypto";
import type { Database } from "#lib/db/client.ts";
import { authOptions, type Place } from "./auth-options.ts";
import type { AuthSettings } from "./auth-providers.ts";
import { callNextAuth } from "./call-next-auth.ts";

type Begun = { location: string; cookies: string[] };

/**
 * Begins signing in by a provider, or by a mail to `email`: where to send the browser, and the cookies by which it is known
 * when it comes back. Whoever calls this has made sure that the request came from a page of ours: the token with which
 * next-auth would find that out is made here.
 */
export async function beginProvidedSignIn(
  db: Database,
  env: AuthSettings,
  place: Place,
  { provider, next, email }: { provider: string; next: string; email?: string },
): Promise<Begun> {
  const options = await authOptions(db, env, place);
  const csrfToken = randomBytes(32).toString("hex");
  const signed = createHash("sha256").update(`${csrfToken}${options.secret}`).digest("hex");
  const cookie = `${place.site.startsWith("https:") ? "__Host-" : ""}next-auth.csrf-token`;
  const answer = await callNextAuth(
    {
      action: ["signin", provider],
      method: "POST",
      query: {},
      body: { csrfToken, callbackUrl: next, ...(email ? { email } : {}) },
      cookies: { [cookie]: `${csrfToken}|${signed}` },
      site: place.site,
    },
    options,
  );
  return { location: answer.headers.get("location") ?? "/sign-in", cookies: answer.headers.getSetCookie() };
}
