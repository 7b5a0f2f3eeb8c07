import type { Database } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { JSON_LD, N_QUADS, TURTLE } from "#lib/formats/rdf/graph-forms.ts";
import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import { problemResponse } from "#lib/http/problem-json.ts";
import { type Choice, seeOther } from "#lib/http/see-other.ts";
import { findIdentity } from "./find-identity.ts";

/**
 * Leads from the permanent identity of a page, or of the whole stack, to what is said of it: the page for people, the
 * answer of the API for programs.
 */
export async function answerIdentity(db: Database, id: string, request: Request): Promise<Response> {
  if (id === "stack") return seeOther(request, choicesOf("/", "/api/v1/taxonomy"));
  const page = await findIdentity(db, id);
  if (page) return seeOther(request, choicesOf(pathOf(page), `/api/v1${pathOf(page)}`));
  const found = problem("not-found", "No page ever had this id.");
  return problemResponse(found, new URL(request.url).pathname, OPEN_TO_ALL);
}

const choicesOf = (page: string, call: string): Choice[] => [
  { type: "text/html", address: page },
  { type: "application/json", address: call },
  ...[JSON_LD, TURTLE, N_QUADS].map(({ type, suffix }) => ({ type, address: `${call}.${suffix}` })),
];
