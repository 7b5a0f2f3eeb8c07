import { cookies } from "next/headers";
import { cache } from "react";
import { findSessionActor, findTokenActor } from "#lib/accounts/find-actor.ts";
import { findCookie, sessionCookieName } from "#lib/accounts/session-cookie.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { readEnv } from "#lib/env.ts";
import { database } from "./database.ts";

/** Whether browsers reach us by HTTPS only: then cookies are for HTTPS only. */
export const isSecure = (): boolean => readEnv().SITE_URL?.startsWith("https:") ?? false;

/** Who looks at a page that belongs to a person: the holder of the session, or null. */
export const readVisitor = cache(async (): Promise<Visitor> => {
  const token = (await cookies()).get(sessionCookieName(isSecure()))?.value;
  return token ? findSessionActor(database(), token) : null;
});

/** Who sent a request, and how they showed it. A token in `Authorization` counts before a cookie. */
export async function visitorOf(request: Request): Promise<{ visitor: Visitor; by: "token" | "cookie" | "nothing" }> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (bearer) return { visitor: (await findTokenActor(database(), bearer))?.actor ?? null, by: "token" };
  const token = findCookie(request.headers.get("cookie"), sessionCookieName(isSecure()));
  if (!token) return { visitor: null, by: "nothing" };
  return { visitor: await findSessionActor(database(), token), by: "cookie" };
}
