import { claimUri, uriOf } from "./identities.ts";
import { code, date, describe, iri, type Statement, term } from "./statement.ts";

/** A placement by ids: `id` is the offering's. */
type Placed = {
  id: number;
  claim: string;
  component: number;
  role: string;
  rank: string;
  confidence: string;
  from: string | null;
  until: string | null;
};

/** The claim that an offering stands on a component for a time. */
export const placementGraph = (placed: Placed): Statement[] =>
  describe(claimUri(placed.id, placed.claim), {
    "rdf:type": term("strata:Placement"),
    "strata:offering": iri(uriOf(placed.id)),
    "strata:component": iri(uriOf(placed.component)),
    "strata:role": code(placed.role),
    "strata:rank": code(placed.rank),
    "strata:confidence": code(placed.confidence),
    "strata:from": date(placed.from),
    "strata:until": date(placed.until),
  });

/** An offering on a component, as those say it who care for no dates. */
export const subjectGraph = (offering: string, component: string): Statement[] =>
  describe(offering, { "dct:subject": iri(component) });
