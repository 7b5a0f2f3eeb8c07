import type { Database } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import { writeSitemap, writeSitemapIndex } from "#lib/formats/sitemap.ts";
import { problemResponse } from "#lib/http/problem-json.ts";
import { listAddresses } from "./list-addresses.ts";

/** The protocol allows 50,000 addresses in a file. */
const MOST = 50_000;

/** What can be read beside the pages. */
const VIEWS =
  "/ /matrix /compare /timeline /crosswalk /layers /components /vendors /offerings /models /articles /api".split(" ");

/**
 * The sitemap, or its index where there are more pages than one file may hold. `part`, counted from 1, asks for one of the
 * files that the index names; one that it does not name is 404.
 */
export async function answerSitemap(
  db: Database,
  { part, site, most = MOST }: { part: number | null; site: string; most?: number },
): Promise<Response> {
  const views = VIEWS.map((path) => ({ path, changed: null }));
  const limit = most - views.length;
  const { pages, total } = await listAddresses(db, { skip: (Math.max(part ?? 1, 1) - 1) * limit, limit });
  const parts = Math.max(1, Math.ceil(total / limit));
  if (part !== null && (part < 1 || part > parts))
    return problemResponse(problem("not-found", `The sitemap has ${parts} parts.`), `/sitemap.xml?page=${part}`);
  if (part === null && parts > 1) return xml(writeSitemapIndex(site, filesOf(parts)));
  return xml(writeSitemap(site, [...(part === null || part === 1 ? views : []), ...pages]));
}

const filesOf = (parts: number) =>
  Array.from({ length: parts }, (_, index) => ({ path: `/sitemap.xml?page=${index + 1}`, changed: null }));

const xml = (text: string): Response =>
  new Response(text, { headers: { "content-type": "application/xml; charset=utf-8" } });
