import type { Database } from "#lib/db/client.ts";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { resolveSlugs } from "#lib/revisions/resolve-slugs.ts";
import { nearestNames } from "#lib/search/nearest-names.ts";

const FILTER_KINDS = ["layer", "component", "vendor", "offering"] as const satisfies Kind[];

type FilterName = (typeof FILTER_KINDS)[number];

/** The ids of the pages that filters name by a slug of today or of old. One that names no page is answered with those like it. */
export async function findFilterPages(
  db: Database,
  query: Partial<Record<FilterName, unknown>>,
): Promise<{ ids: Partial<Record<FilterName, number>> } | { problem: Problem }> {
  const wanted = FILTER_KINDS.flatMap((kind) => {
    const slug = query[kind];
    return typeof slug === "string" ? [{ kind, slug: slug.replaceAll("\0", "") }] : [];
  });
  const known = await resolveSlugs(db, wanted);
  const missing = wanted.filter(({ kind, slug }) => !known.has(`${kind}/${slug}`));
  if (missing.length === 0)
    return { ids: Object.fromEntries(wanted.map(({ kind, slug }) => [kind, known.get(`${kind}/${slug}`)])) };
  const faults = await Promise.all(missing.map(({ kind, slug }) => unknownPage(db, kind, slug, `/query/${kind}`)));
  return { problem: problem("invalid-parameter", faults.map((fault) => fault.detail).join(" "), faults) };
}

/** The fault of a name that no page of this kind has. */
export async function unknownPage(db: Database, kind: Kind, name: string, pointer: string): Promise<Fault> {
  const nearest = await nearestNames(db, kind, name);
  const hint = nearest.length > 0 ? ` Nearest: ${nearest.map(({ slug }) => slug).join(", ")}.` : "";
  return { pointer, code: "unknown-page", detail: `There is no ${kind} “${name.slice(0, 100)}”.${hint}` };
}
