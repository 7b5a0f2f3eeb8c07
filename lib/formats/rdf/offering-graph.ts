import type { Placement } from "#lib/domain/offering-record.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { countsOn, type OnDay } from "../counts-on.ts";
import { claimUri, type FindId, uriOf } from "./identities.ts";
import { placementGraph, subjectGraph } from "./placement-graph.ts";
import { referencesGraph } from "./references-graph.ts";
import { code, date, describe, english, iri, type Statement } from "./statement.ts";

/** An offering as a service of its vendor, with each of its placements as a claim of its own. */
export function offeringGraph(id: number, record: RecordOf<"offering">, find: FindId, on: OnDay): Statement[] {
  const offering = uriOf(id);
  const vendor = find("vendor", record.vendor);
  return [
    ...describe(offering, {
      "schema:provider": vendor === null ? null : iri(uriOf(vendor)),
      "strata:status": code(record.status),
      "dct:rights": english(record.licence),
      "foaf:homepage": record.homepage ? iri(record.homepage) : null,
      "strata:launched": date(record.launch?.date),
      "strata:ended": date(record.end?.date),
      "skos:historyNote": record.statements.map(({ asOf, text }) => ({ value: `${asOf}: ${text}`, language: "en" })),
      "skos:note": english(record.note),
    }),
    ...record.placements.flatMap((claim) => claimGraph(id, claim, find, on)),
    ...record.relations.flatMap(({ type, target }) => {
      const other = find("offering", target);
      return other === null ? [] : describe(offering, { [`strata:${type}`]: iri(uriOf(other)) });
    }),
    ...referencesGraph(
      offering,
      [record.launch, record.end].flatMap((event) => event?.references ?? []),
    ),
  ];
}

function claimGraph(id: number, claim: Placement, find: FindId, on: OnDay): Statement[] {
  const component = find("component", claim.component);
  if (component === null) return [];
  return [
    ...placementGraph({ ...claim, id, claim: claim.id, component }),
    ...describe(claimUri(id, claim.id), {
      "strata:handover": code(claim.handover),
      "rdfs:comment": english(claim.rationale),
    }),
    ...(countsOn(claim, on) ? subjectGraph(uriOf(id), uriOf(component)) : []),
    ...referencesGraph(claimUri(id, claim.id), claim.references),
  ];
}
