import { problem } from "#lib/domain/errors.ts";
import { mostWanted } from "./media-types.ts";
import { OPEN_TO_ALL } from "./open-to-all.ts";
import { problemResponse } from "./problem-json.ts";

export type Choice = { type: string; address: string };

/**
 * Leads from an address that stands for a thing to the description of it that `Accept` wants most (303, RFC 9110, 15.4.4);
 * alike, to the first. The answer depends on `Accept`, so it belongs to addresses that are never kept.
 */
export function seeOther(request: Request, choices: readonly Choice[]): Response {
  const types = choices.map(({ type }) => type);
  const wanted = mostWanted(request.headers.get("accept"), types);
  const chosen = choices.find(({ type }) => type === wanted);
  const headers = { ...OPEN_TO_ALL, vary: "Accept" };
  if (chosen) return new Response(null, { status: 303, headers: { ...headers, location: chosen.address } });
  const found = problem("not-acceptable", `This address is had as ${types.join(", ")}.`);
  return problemResponse(found, new URL(request.url).pathname, headers);
}
