import type { RecordOf } from "#lib/domain/records.ts";
import { conceptUri, uriOf } from "./identities.ts";
import { conceptGraph } from "./mapping-graph.ts";
import { referencesGraph } from "./references-graph.ts";
import { code, date, describe, english, integer, iri, type Statement } from "./statement.ts";

/** Another author's stack as a scheme of its own, in its own words: its layers are its top concepts, in their order. */
export function modelGraph(id: number, record: RecordOf<"model">): Statement[] {
  const model = uriOf(id);
  const others = [...record.crossCutting, ...record.roles].filter((concept) => !record.layers.includes(concept));
  return [
    ...describe(model, {
      "dct:creator": code(record.author),
      "dct:issued": date(record.date),
      "dct:rights": english(record.licence),
      "skos:note": english(record.note),
      "strata:layer": record.layers.map((value) => ({ value })),
    }),
    ...record.layers.flatMap((concept, index) => topConceptGraph(id, concept, index + 1)),
    ...others.flatMap((concept) => conceptGraph(id, concept)),
    ...referencesGraph(model, record.references),
  ];
}

const topConceptGraph = (model: number, concept: string, order: number): Statement[] => [
  ...conceptGraph(model, concept),
  ...describe(conceptUri(model, concept), { "skos:topConceptOf": iri(uriOf(model)), "strata:order": integer(order) }),
  ...describe(uriOf(model), { "skos:hasTopConcept": iri(conceptUri(model, concept)) }),
];
