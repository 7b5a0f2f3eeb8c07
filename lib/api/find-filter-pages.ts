import type { Database } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import { resolveSlugs } from "#lib/revisions/resolve-slugs.ts";
import { unknownPage } from "./unknown-page.ts";

/** The kinds of page that a list can be filtered by; each filter is called as its kind. */
const FILTERS = ["layer", "component", "vendor", "offering"] as const;

export type FilterPages = Partial<Record<(typeof FILTERS)[number], number>>;

/**
 * The ids of the pages that the filters of a call name, by a slug of today or of old; `known` are the parameters that
 * the call has. A filter that names no page is a fault, which tells the names most like it.
 */
export async function findFilterPages(
  db: Database,
  known: readonly string[],
  search: URLSearchParams,
): Promise<{ pages: FilterPages } | { faults: Fault[] }> {
  const wanted = FILTERS.flatMap((kind) => {
    const slug = search.get(kind);
    return known.includes(kind) && slug !== null ? [{ kind, slug: slug.replaceAll("\0", "") }] : [];
  });
  const ids = await resolveSlugs(db, wanted);
  const missing = wanted.filter(({ kind, slug }) => !ids.has(`${kind}/${slug}`));
  if (missing.length > 0)
    return {
      faults: await Promise.all(missing.map(({ kind, slug }) => unknownPage(db, kind, slug, `/query/${kind}`))),
    };
  return { pages: Object.fromEntries(wanted.map(({ kind, slug }) => [kind, ids.get(`${kind}/${slug}`)])) };
}
