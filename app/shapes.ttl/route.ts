import { siteOfRequest } from "#app/_next/site-of-request.ts";
import { shapesOf } from "#lib/formats/rdf/shapes.ts";
import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

export async function GET(request: Request): Promise<Response> {
  noteKeys("api");
  const headers = { ...OPEN_TO_ALL, "content-type": "text/turtle; charset=utf-8" };
  return new Response(shapesOf(siteOfRequest(request)), { headers });
}
