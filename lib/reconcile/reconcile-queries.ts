import type { Database } from "#lib/db/client.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import { typeOf } from "#lib/domain/resolve/reconcile-terms.ts";
import { type Constraint, type Facts, weighCandidates } from "#lib/domain/resolve/weigh-candidates.ts";
import { type Meant, resolveNames } from "#lib/resolve/resolve-names.ts";
import { type KnownPage, readFacts } from "./read-facts.ts";

/** One query of a batch; `kinds` null: of any kind. */
export type ReconcileQuery = {
  query: string;
  kinds: readonly Kind[] | null;
  /** Whether pages of other kinds are only less likely. */
  lenient: boolean;
  limit: number;
  constraints: readonly Constraint[];
};

export type Candidate = {
  id: string;
  name: string;
  description: string;
  type: { id: string; name: string }[];
  score: number;
  match: boolean;
};

/** So many pages are weighed for a name, however few are asked for. */
const WEIGHED = 20;

/** The candidates for each query, in their order, the best first; today's pages as they stand today. */
export async function reconcileQueries(db: Database, queries: readonly ReconcileQuery[]): Promise<Candidate[][]> {
  const found = await findAll(db, queries);
  const known = await readFacts(db, [...new Set(found.flat().map(({ id }) => id))]);
  return queries.map((query, place) => weigh(query, found[place] ?? [], known));
}

/** Names that may mean the same kinds of pages are asked for together. */
async function findAll(db: Database, queries: readonly ReconcileQuery[]): Promise<Meant[][]> {
  const found: Meant[][] = queries.map(() => []);
  const groups = Map.groupBy(queries.keys(), (place) => kindsOf(queries[place]).join());
  for (const places of groups.values()) {
    const names = places.map((place) => queries[place]?.query ?? "");
    const kinds = kindsOf(queries[places[0] ?? 0]);
    const meant = await resolveNames(db, names, { kinds, limit: WEIGHED, clocks: NOW });
    for (const [index, place] of places.entries()) found[place] = meant[index] ?? [];
  }
  return found;
}

const kindsOf = (query: ReconcileQuery | undefined): readonly Kind[] =>
  query?.kinds && !query.lenient ? query.kinds : KINDS;

function weigh(query: ReconcileQuery, found: readonly Meant[], known: ReadonlyMap<number, KnownPage>): Candidate[] {
  if (query.kinds?.length === 0) return [];
  const candidates = found.flatMap((meant) => {
    const page = known.get(meant.id);
    return page ? [{ candidate: { ...meant, definition: page.definition }, facts: factsOf(page) }] : [];
  });
  const kind = query.kinds && query.lenient ? [{ pid: "kind", values: query.kinds }] : [];
  return weighCandidates(candidates, [...query.constraints, ...kind])
    .slice(0, query.limit)
    .map(({ candidate, score, match }) => ({
      id: String(candidate.id),
      name: candidate.title,
      description: candidate.definition,
      type: [typeOf(candidate.kind)],
      score,
      match,
    }));
}

const factsOf = ({ kind, vendor, place, status, launch, definition }: KnownPage): Facts => ({
  kind: [kind],
  vendor: vendor ? [String(vendor.id), ...vendor.names] : [],
  layer: spellingsOf(place?.layer),
  component: spellingsOf(place?.component),
  status: [status],
  launch: launch ? [launch] : [],
  definition: [definition],
});

const spellingsOf = (page: { id: number; slug: string; title: string } | null | undefined): string[] =>
  page ? [String(page.id), page.slug, page.title] : [];
