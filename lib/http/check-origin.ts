import { type Problem, problem } from "#lib/domain/errors.ts";

/**
 * Whether a form was sent from a page of ours: browsers name the origin of every POST (Fetch standard), and a cookie alone
 * proves nothing. `site` is where we believe to be, when it was said; else it is the host that was asked for.
 */
export function checkOrigin(headers: Headers, site: string | undefined): Problem | null {
  const origin = headers.get("origin");
  const host = site ? new URL(site).host : headers.get("host");
  if (origin !== null && URL.canParse(origin) && new URL(origin).host === host) return null;
  return problem("foreign-origin", origin ? `It came from ${origin}.` : "It does not say where it came from.");
}
