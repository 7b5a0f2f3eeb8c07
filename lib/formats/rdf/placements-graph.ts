import { narrowerGraph } from "./component-graph.ts";
import { uriOf } from "./identities.ts";
import { placementGraph } from "./placement-graph.ts";
import { code, describe, english, iri, type Statement, term } from "./statement.ts";

type Name = { id: number; title: string };

/** A placement as the API answers with it. */
type Placed = Record<"vendor" | "component" | "layer", Name> & {
  id: string;
  offering: Name & { status: string };
  role: string;
  rank: string;
  confidence: string;
  from: string | null;
  until: string | null;
};

/** Placements as claims, with the names of all that they join. */
export const placementsGraph = (rows: readonly Placed[]): Statement[] =>
  rows.flatMap((row) => [
    ...placementGraph({ ...row, id: row.offering.id, claim: row.id, component: row.component.id }),
    ...describe(uriOf(row.offering.id), {
      ...named("schema:Service", row.offering),
      "strata:status": code(row.offering.status),
      "schema:provider": iri(uriOf(row.vendor.id)),
    }),
    ...describe(uriOf(row.vendor.id), named("schema:Organization", row.vendor)),
    ...describe(uriOf(row.component.id), named("skos:Concept", row.component)),
    ...describe(uriOf(row.layer.id), named("skos:Concept", row.layer)),
    ...narrowerGraph(uriOf(row.layer.id), uriOf(row.component.id)),
  ]);

const named = (type: string, { title }: Name) => ({ "rdf:type": term(type), "skos:prefLabel": english(title) });
