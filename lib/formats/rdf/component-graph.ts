import type { RecordOf } from "#lib/domain/records.ts";
import { type FindId, STACK_URI, uriOf } from "./identities.ts";
import { mappingGraph } from "./mapping-graph.ts";
import { referencesGraph } from "./references-graph.ts";
import { describe, english, integer, iri, type Statement } from "./statement.ts";

/** A component: its place in its layer, and what other models call it. */
export function componentGraph(id: number, record: RecordOf<"component">, find: FindId): Statement[] {
  const component = uriOf(id);
  const layer = find("layer", record.layer);
  return [
    ...describe(component, {
      "strata:order": integer(record.order),
      "skos:inScheme": iri(STACK_URI),
      "skos:scopeNote": english(record.scopeNote),
    }),
    ...(layer === null ? [] : narrowerGraph(uriOf(layer), component)),
    ...mappingGraph(component, record.mappings, find),
    ...referencesGraph(component, record.references),
  ];
}

/** A component below its layer, in both directions. */
export const narrowerGraph = (layer: string, component: string): Statement[] => [
  ...describe(component, { "skos:broader": iri(layer) }),
  ...describe(layer, { "skos:narrower": iri(component) }),
];
