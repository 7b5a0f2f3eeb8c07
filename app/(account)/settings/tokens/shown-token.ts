import { cookies } from "next/headers";
import { database } from "#app/_next/database.ts";
import { isSecure } from "#app/_next/visitor.ts";
import { createLink, takeLink } from "#lib/accounts/one-time-link.ts";

const COOKIE = "strata-new-token";

/**
 * Brings a new token to the page that shows it: the token waits in a cookie of this browser for two minutes, and a link
 * that works once opens it. We keep it nowhere.
 */
export async function showTokenOnce(userId: string, token: string): Promise<{ go: string; cookies: string[] }> {
  const link = await createLink(database(), "show-token", userId);
  const attributes = ["Path=/settings/tokens", "Max-Age=120", "HttpOnly", "SameSite=Strict"];
  const cookie = [`${COOKIE}=${token}`, ...attributes, ...(isSecure() ? ["Secure"] : [])].join("; ");
  return { go: `/settings/tokens?shown=${link}`, cookies: [cookie] };
}

/** The token that a link opens, the first time; then null. */
export async function takeShownToken(userId: string, link: string | undefined): Promise<string | null> {
  if (!link || (await takeLink(database(), "show-token", link)) !== userId) return null;
  return (await cookies()).get(COOKIE)?.value ?? null;
}
