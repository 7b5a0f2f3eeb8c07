import { SESSION_DAYS } from "./create-session.ts";
import { SIGNED_IN_HINT, sessionCookieName, sessionCookies } from "./session-cookie.ts";

/**
 * The answer of next-auth, which knows the session's cookie alone, with the hint that goes beside it: where it begins a
 * session it says so, where it ends one it takes it back.
 */
export function hintedResponse(answer: Response, site: string): Response {
  const secure = site.startsWith("https:");
  const name = `${sessionCookieName(secure)}=`;
  const begun = answer.headers.getSetCookie().findLast((cookie) => cookie.startsWith(name));
  if (!begun) return answer;
  const ends = begun.startsWith(`${name};`);
  const shared = sessionCookies("", { secure, maxAge: ends ? 0 : SESSION_DAYS * 24 * 60 * 60 });
  const hint = shared.find((cookie) => cookie.startsWith(SIGNED_IN_HINT));
  if (hint) answer.headers.append("set-cookie", hint);
  return answer;
}
