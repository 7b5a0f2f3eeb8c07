import type { RecordOf } from "#lib/domain/records.ts";
import { claimUri, uriOf } from "./identities.ts";
import { referencesGraph } from "./references-graph.ts";
import { code, date, describe, english, iri, type Statement, term } from "./statement.ts";

/** A vendor, with each reading on the axes of the comparison as a claim of its own. */
export function vendorGraph(id: number, record: RecordOf<"vendor">): Statement[] {
  const vendor = uriOf(id);
  return [
    ...describe(vendor, {
      "foaf:homepage": record.homepage ? iri(record.homepage) : null,
      "strata:play": english(record.play),
    }),
    ...record.axes.flatMap((claim) => readingGraph(id, claim)),
    ...referencesGraph(vendor, record.references),
  ];
}

function readingGraph(vendor: number, claim: RecordOf<"vendor">["axes"][number]): Statement[] {
  const reading = claimUri(vendor, claim.id);
  return [
    ...describe(reading, {
      "rdf:type": term("strata:AxisReading"),
      "strata:vendor": iri(uriOf(vendor)),
      "strata:axis": code(claim.axis),
      "strata:value": claim.values.map((value) => ({ value })),
      "rdfs:comment": english(claim.reading),
      "strata:from": date(claim.from),
      "strata:until": date(claim.until),
      "strata:confidence": code(claim.confidence),
    }),
    ...referencesGraph(reading, claim.references),
  ];
}
