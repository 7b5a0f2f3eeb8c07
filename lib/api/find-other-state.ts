import type { Database } from "#lib/db/client.ts";
import type { Problem } from "#lib/domain/errors.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import { askTimeGate } from "#lib/memento/ask-time-gate.ts";
import type { Operation } from "./operation.ts";

type Asked = { request: Request; url: URL; suffix: string | null; db: Database };

/** The 302 that leads to the state that `Accept-Datetime` wishes for; null where the call is answered as it stands. */
export async function findOtherState(
  { takes, method }: Operation,
  { request, url, suffix, db }: Asked,
): Promise<Response | { problem: Problem } | null> {
  const said = request.headers.get("accept-datetime");
  if (!said || method !== "GET" || !takes?.includes("Accept-Datetime")) return null;
  const path = suffix === null ? url.pathname : url.pathname.slice(0, -suffix.length - 1);
  const found = await askTimeGate(db, { url, path, said });
  if (!found || "problem" in found) return found;
  const { headers } = found;
  return jsonResponse({ location: headers.location }, { status: 302, headers: { ...OPEN_TO_ALL, ...headers } });
}
