import type { Database } from "#lib/db/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { judgeConcept } from "#lib/domain/resolve/judge-concept.ts";
import { judgeName, type KnownName } from "#lib/domain/resolve/judge-name.ts";
import { type Judged, MATCHES, type Match } from "#lib/domain/resolve/match.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import type { Chosen } from "./chosen.ts";
import { type Called, findCalled } from "./find-called.ts";
import { findSimilar } from "./find-similar.ts";
import { readConcepts } from "./read-concepts.ts";
import { type Place, readPlaces } from "./read-places.ts";
import { readVendorNames, type VendorNames } from "./read-vendor-names.ts";

/** A page that a name means, how it was found, and where it stands on the day. */
export type Meant = PageName & Judged & { path: Place };

export type ResolveOptions = Chosen & { clocks: Clocks; matches?: readonly Match[] | undefined; limit: number };

const NOWHERE: Place = { layer: null, component: null };

/** Of likeness 1: less than any name that was found. */
const MOST_FOR_SIMILAR = 69;

/**
 * What each of the names means, the best first, in the order of the names: pages that are or were called so, with the
 * vendor's name before it or without, then the components and layers that FOCUS calls so, and where there is none of
 * these, for the first 50 names, pages with a similar name of today (not when an earlier state of the wiki is asked for).
 */
export async function resolveNames(
  db: Database,
  names: readonly string[],
  { clocks, matches = MATCHES, limit, ...chosen }: ResolveOptions,
): Promise<Meant[][]> {
  if (clocks.at === null) noteKeys("search", "taxonomy");
  const [vendors, concepts] = await Promise.all([readVendorNames(db, clocks), readConcepts(db, clocks)]);
  const called = Map.groupBy(await findCalled(db, names, vendors, chosen, clocks), ({ asked }) => asked);
  const found = names.map((name, asked) =>
    best([
      ...judgeCalled(name, called.get(asked) ?? [], vendors),
      ...(chosen.vendor === undefined ? judgeConcepts(name, concepts, chosen) : []),
    ]).filter(({ match }) => matches.includes(match)),
  );
  if (clocks.at === null && matches.includes("similar")) await addSimilar(db, names, found, chosen, limit);
  return place(
    db,
    found.map((some) => some.slice(0, limit)),
    clocks,
  );
}

type Found = PageName & Judged;

function judgeCalled(name: string, called: readonly Called[], vendors: VendorNames): Found[] {
  return called.flatMap(({ id, kind, slug, title, vendor, ...names }) => {
    const judged = judgeName(name, knownNames(names), vendors.get(kind === "offering" ? (vendor ?? 0) : 0));
    return judged ? [{ id, kind, slug, title, ...judged }] : [];
  });
}

const knownNames = ({
  now,
  calledTitle,
  calledSlug,
  calledLabels,
}: Omit<Called, keyof PageName | "vendor">): KnownName[] => [
  { name: calledTitle, sort: now ? "title" : "old-name" },
  { name: calledSlug, sort: now ? "slug" : "old-name" },
  ...calledLabels.map((name): KnownName => ({ name, sort: now ? "label" : "old-name" })),
];

function judgeConcepts(
  name: string,
  concepts: Awaited<ReturnType<typeof readConcepts>>,
  { kinds = [] }: Chosen,
): Found[] {
  return concepts.flatMap(({ from, ...concept }) => {
    const judged = judgeConcept(name, concept);
    return judged && (kinds.length === 0 || kinds.includes(from.kind)) ? [{ ...from, ...judged }] : [];
  });
}

/** Each page once, as it was found best. */
function best(found: readonly Found[]): Found[] {
  const sorted = found.toSorted(
    (one, other) => other.score - one.score || one.title.length - other.title.length || one.id - other.id,
  );
  return sorted.filter(({ id }, place) => sorted.findIndex((other) => other.id === id) === place);
}

async function addSimilar(
  db: Database,
  names: readonly string[],
  found: Found[][],
  chosen: Chosen,
  limit: number,
): Promise<void> {
  const open = names.flatMap((name, asked) => (found[asked]?.length ? [] : [{ asked, name }]));
  for (const { asked, likeness, ...page } of await findSimilar(db, open, chosen, limit))
    found[asked]?.push({ ...page, match: "similar", score: Math.round(likeness * MOST_FOR_SIMILAR), name: page.title });
}

async function place(db: Database, found: readonly Found[][], clocks: Clocks): Promise<Meant[][]> {
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  const places = await readPlaces(db, ids, clocks);
  return found.map((some) => some.map((one) => ({ ...one, path: places.get(one.id) ?? NOWHERE })));
}
