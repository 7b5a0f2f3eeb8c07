import { database } from "#app/_next/database.ts";
import { withNext } from "#app/_next/next-address.ts";
import { listProviders } from "#lib/accounts/auth-providers.ts";
import { beginProvidedSignIn } from "#lib/accounts/begin-provided-sign-in.ts";
import { followsOwnLink } from "#lib/accounts/follows-own-link.ts";
import { siteOf } from "#lib/accounts/site-address.ts";
import { readEnv } from "#lib/env.ts";

/**
 * Leads to a provider. A link and no form, because the policy of our pages lets forms lead nowhere else; one that is not on
 * a page of ours leads to signing in instead.
 */
export async function GET(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<Response> {
  const env = readEnv();
  const { provider } = await params;
  const host = request.headers.get("host");
  const site = siteOf(env.SITE_URL, host);
  const said = new URL(request.url).searchParams.get("next") ?? "/";
  const next = /^\/(?![/\\])/.test(said) ? said : "/";
  const known = listProviders(env).some(({ id }) => id === provider);
  if (!known || !followsOwnLink(request.headers, site)) return lead(withNext("/sign-in", next));
  const place = { site, host, browser: request.headers.get("user-agent") ?? "" };
  const { location, cookies } = await beginProvidedSignIn(database(), env, place, { provider, next });
  return lead(location, cookies);
}

function lead(location: string, cookies: readonly string[] = []): Response {
  const response = new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
