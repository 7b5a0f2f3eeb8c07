import { prefixesOf } from "./prefixes.ts";

/** The version stands in the address: what a context says never changes, an addition makes another one. */
export const CONTEXT_PATH = "/api/v1/context/1.0.jsonld";

/** The class of a page by its kind. */
const CLASSES = {
  layer: "skos:Concept",
  component: "skos:Concept",
  vendor: "schema:Organization",
  offering: "schema:Service",
  model: "skos:ConceptScheme",
  article: "schema:Article",
};

const english = (id: string) => ({ "@id": id, "@language": "en" });

const address = (id: string) => ({ "@id": id, "@type": "@id" });

/**
 * The JSON-LD 1.1 context of the API. With it the plain JSON of pages, lists, placements and the taxonomy means a part of
 * the graph that the RDF forms hold: names, definitions, sources, and in the taxonomy what hangs under what. What a record
 * says by slug or of a time is in the RDF forms only. A member that is not named here means nothing to a graph. Addresses
 * in plain JSON are relative to the answer's own.
 */
export const contextOf = (origin: string) => ({
  "@context": {
    "@version": 1.1,
    ...prefixesOf(origin),
    uri: "@id",
    kind: { "@id": "rdf:type", "@type": "@vocab", "@context": CLASSES },
    title: english("skos:prefLabel"),
    record: "@nest",
    definition: english("skos:definition"),
    altLabels: english("skos:altLabel"),
    notation: "skos:notation",
    scopeNote: english("skos:scopeNote"),
    order: { "@id": "strata:order", "@type": "xsd:integer" },
    status: "strata:status",
    homepage: address("foaf:homepage"),
    references: {
      ...address("dct:references"),
      "@context": { url: "@id", title: english("dct:title") },
    },
    items: "@graph",
    layers: "strata:layer",
    components: address("skos:narrower"),
    offerings: { "@reverse": "dct:subject" },
    offering: address("strata:offering"),
  },
});
