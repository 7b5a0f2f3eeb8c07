import { siteOf } from "#lib/accounts/site-address.ts";
import { readEnv } from "#lib/env.ts";

/** Where this wiki is, as the operator set it or else as it was asked for. */
export const siteOfRequest = (request: Request): string => siteOf(readEnv().SITE_URL, request.headers.get("host"));
