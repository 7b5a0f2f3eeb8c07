import { narrowerGraph } from "./component-graph.ts";
import { STACK_URI, uriOf } from "./identities.ts";
import { topConceptGraph } from "./layer-graph.ts";
import { subjectGraph } from "./placement-graph.ts";
import { code, describe, english, integer, iri, type Statement, term } from "./statement.ts";

type Named = { id: number; title: string };
type Offering = Named & { status: string };
type Component = Named & { definition: string; offerings: readonly Offering[] };
type Layer = Named & { order: number; definition: string; components: readonly Component[] };

/** The tree of a day as a scheme, with the offerings that stand in it. */
export const taxonomyGraph = ({ layers }: { layers: readonly Layer[] }): Statement[] => [
  ...stackGraph(),
  ...layers.flatMap(layerTreeGraph),
];

/** The scheme of our layers and components. */
export const stackGraph = (): Statement[] =>
  describe(STACK_URI, {
    "rdf:type": term("skos:ConceptScheme"),
    "skos:prefLabel": english("The cloud stack"),
    "dct:title": english("The cloud stack"),
    "schema:url": iri("/"),
  });

function layerTreeGraph(layer: Layer): Statement[] {
  const uri = uriOf(layer.id);
  return [
    ...describe(uri, {
      "rdf:type": [term("skos:Concept"), term("strata:Layer")],
      "skos:prefLabel": english(layer.title),
      "skos:definition": english(layer.definition),
      "strata:order": integer(layer.order),
    }),
    ...topConceptGraph(uri),
    ...layer.components.flatMap((component) => componentTreeGraph(uri, component)),
  ];
}

function componentTreeGraph(layer: string, { id, title, definition, offerings }: Component): Statement[] {
  const uri = uriOf(id);
  return [
    ...describe(uri, {
      "rdf:type": [term("skos:Concept"), term("strata:Component")],
      "skos:prefLabel": english(title),
      "skos:definition": english(definition),
      "skos:inScheme": iri(STACK_URI),
    }),
    ...narrowerGraph(layer, uri),
    ...offerings.flatMap((offering) => [
      ...describe(uriOf(offering.id), {
        "rdf:type": term("schema:Service"),
        "skos:prefLabel": english(offering.title),
        "schema:name": english(offering.title),
        "strata:status": code(offering.status),
      }),
      ...subjectGraph(uriOf(offering.id), uri),
    ]),
  ];
}
