/** The cookie that holds a session's token; where the site is served by HTTPS its prefix binds it to this host. */
export const sessionCookieName = (secure: boolean): string => (secure ? "__Host-strata-session" : "strata-session");

/** The value of a cookie in a `Cookie` header (RFC 6265), or null. */
export function findCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of header?.split(";") ?? []) {
    const [key = "", ...value] = pair.split("=");
    if (key.trim() === name) return value.join("=").trim() || null;
  }
  return null;
}

/** Says to the scripts of a page that there may be a session. No secret: they ask for the rest only where it stands. */
export const SIGNED_IN_HINT = "strata-signed-in";

/**
 * The `Set-Cookie` headers that begin a session in the browser, or with a `maxAge` of 0 end it: the session itself, which
 * no script can read, and the hint that there is one. Send both, wherever somebody signs in or out.
 */
export const sessionCookies = (token: string, { secure, maxAge }: { secure: boolean; maxAge: number }): string[] => {
  const shared = ["Path=/", `Max-Age=${maxAge}`, "SameSite=Lax", ...(secure ? ["Secure"] : [])];
  return [
    [`${sessionCookieName(secure)}=${token}`, ...shared, "HttpOnly"].join("; "),
    [`${SIGNED_IN_HINT}=1`, ...shared].join("; "),
  ];
};
