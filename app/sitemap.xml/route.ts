import { database } from "#app/_next/database.ts";
import { siteOfRequest } from "#app/_next/site-of-request.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { answerSitemap } from "#lib/sitemap/answer-sitemap.ts";

export async function GET(request: Request): Promise<Response> {
  const said = new URL(request.url).searchParams.get("page");
  const part = said === null ? null : readNumber(said);
  return answerSitemap(database(), { part, site: siteOfRequest(request) });
}
