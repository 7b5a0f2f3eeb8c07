import { siteOfRequest } from "#app/_next/site-of-request.ts";
import { API_CATALOG_TYPE, apiCatalogOf } from "#lib/formats/api-catalog.ts";
import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

export async function GET(request: Request): Promise<Response> {
  noteKeys("api");
  const headers = {
    ...OPEN_TO_ALL,
    "content-type": API_CATALOG_TYPE,
    link: '</.well-known/api-catalog>; rel="api-catalog"',
  };
  return Response.json(apiCatalogOf(siteOfRequest(request)), { headers });
}
