import { cookies } from "next/headers";
import { database } from "#app/_next/database.ts";
import { isSecure } from "#app/_next/visitor.ts";
import { createLink, takeLink } from "#lib/accounts/one-time-link.ts";

const COOKIE = "strata-new-secret";

/**
 * Brings a new secret to the page that shows it: it waits in a cookie of this browser for two minutes, and a link that works
 * once opens it.
 */
export async function showSecretOnce(
  userId: string,
  page: string,
  secret: string,
): Promise<{ go: string; cookies: string[] }> {
  const link = await createLink(database(), "show-token", `${userId} ${page}`);
  const attributes = [`Path=${page}`, "Max-Age=120", "HttpOnly", "SameSite=Strict"];
  const cookie = [`${COOKIE}=${secret}`, ...attributes, ...(isSecure() ? ["Secure"] : [])].join("; ");
  return { go: `${page}?shown=${link}`, cookies: [cookie] };
}

/** The secret that a link of this page opens, the first time; then null. */
export async function takeShownSecret(userId: string, page: string, link: string | undefined): Promise<string | null> {
  if (!link || (await takeLink(database(), "show-token", link)) !== `${userId} ${page}`) return null;
  return (await cookies()).get(COOKIE)?.value ?? null;
}
