import type { RecordOf } from "#lib/domain/records.ts";
import { claimUri, type FindId, STACK_URI, uriOf } from "./identities.ts";
import { mappingGraph } from "./mapping-graph.ts";
import { referencesGraph } from "./references-graph.ts";
import { code, describe, english, englishOf, integer, iri, type RdfObject, type Statement, term } from "./statement.ts";

type Charter = Omit<RecordOf<"layer">, "peerInterface"> & { peerInterface?: RecordOf<"layer">["peerInterface"] };

/** A layer's charter: a top concept of the stack, what it offers and needs, and what other models call it. */
export function layerGraph(id: number, record: Charter, find: FindId): Statement[] {
  const layer = uriOf(id);
  const mapped = record.crosswalk.flatMap(({ model, concepts }) =>
    concepts.map((concept) => ({ model, concept, relation: "closeMatch" as const })),
  );
  return [
    ...topConceptGraph(layer),
    ...describe(layer, {
      "strata:order": integer(record.order),
      "skos:notation": code(record.notation),
      "strata:offersUpward": english(record.offersUpward),
      "strata:interface": englishOf(record.interfaces),
      "dct:conformsTo": record.standards.map(({ url }) => iri(url)),
      "strata:consumes": record.consumesFromBelow.map((item) => consumed(item, find)).filter((one) => one !== null),
      "strata:consumptionUnit": englishOf(record.unitOfConsumption),
      "strata:tenantBrings": english(record.tenantBrings),
      "strata:providerResponsibility": english(record.providerResponsibility),
      "strata:tenantResponsibility": english(record.tenantResponsibility),
      "strata:lockIn": englishOf(record.lockInMechanisms),
      "strata:standardsBody": englishOf(record.standardsBodies),
      "strata:openSourceEquivalent": englishOf(record.openSourceEquivalents),
      "strata:peerInterface": record.peerInterface ? iri(claimUri(id, "peer-interface")) : null,
    }),
    ...record.standards.flatMap(({ url, name }) => describe(url, { "dct:title": english(name) })),
    ...(record.peerInterface ? peerGraph(claimUri(id, "peer-interface"), record.peerInterface) : []),
    ...mappingGraph(layer, mapped, find),
    ...referencesGraph(layer, record.references),
  ];
}

/** A layer as a top concept of the stack, in both directions. */
export const topConceptGraph = (layer: string): Statement[] => [
  ...describe(layer, { "skos:inScheme": iri(STACK_URI), "skos:topConceptOf": iri(STACK_URI) }),
  ...describe(STACK_URI, {
    "rdf:type": term("skos:ConceptScheme"),
    "skos:hasTopConcept": iri(layer),
    "strata:layer": iri(layer),
  }),
];

type Consumed = RecordOf<"layer">["consumesFromBelow"][number];

function consumed(item: Consumed, find: FindId): RdfObject | null {
  if ("note" in item) return english(item.note);
  const component = find("component", item.component);
  return component === null ? null : iri(uriOf(component));
}

const peerGraph = (peer: string, { exists, finding, confidence, references }: RecordOf<"layer">["peerInterface"]) => [
  ...describe(peer, {
    "rdf:type": term("strata:PeerInterface"),
    "strata:exists": code(exists),
    "rdfs:comment": english(finding),
    "strata:confidence": code(confidence),
  }),
  ...referencesGraph(peer, references),
];
