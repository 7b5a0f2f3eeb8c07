import { database } from "#app/_next/database.ts";
import { isSecure, visitorOf } from "#app/_next/visitor.ts";
import { sessionCookies } from "#lib/accounts/session-cookie.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { readPersonalPart } from "#lib/personal/read-personal-part.ts";

/** One person's own part of a page; `page` is the id of the one they look at. */
export async function GET(request: Request): Promise<Response> {
  const { visitor } = await visitorOf(request);
  const headers = { "cache-control": "no-store" };
  if (!visitor) return jsonResponse({ name: null }, { headers: { ...headers, "set-cookie": endOfHint() } });
  const page = new URL(request.url).searchParams.get("page") ?? "";
  const id = /^\d{1,9}$/.test(page) ? Number(page) : null;
  return jsonResponse(await readPersonalPart(database(), visitor, id), { headers });
}

/** The session is over: pages need not ask again. */
const endOfHint = (): string => sessionCookies("", { secure: isSecure(), maxAge: 0 }).at(-1) ?? "";
