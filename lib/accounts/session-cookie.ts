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

/** The `Set-Cookie` header that begins a session in the browser, or with a `maxAge` of 0 ends it. */
export const sessionCookie = (token: string, { secure, maxAge }: { secure: boolean; maxAge: number }): string =>
  [
    `${sessionCookieName(secure)}=${token}`,
    "Path=/",
    `Max-Age=${maxAge}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(secure ? ["Secure"] : []),
  ].join("; ");
