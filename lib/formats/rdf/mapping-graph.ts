import type { MAPPING_RELATIONS } from "#lib/domain/component-record.ts";
import { conceptUri, type FindId, uriOf } from "./identities.ts";
import { describe, english, iri, type Statement, term } from "./statement.ts";

type Mapped = { model: string; concept: string; relation: (typeof MAPPING_RELATIONS)[number] };

/** What other authors' models call one of our concepts (SKOS Reference, 10). A model that nobody wrote of is left out. */
export const mappingGraph = (ours: string, mapped: readonly Mapped[], find: FindId): Statement[] =>
  mapped.flatMap(({ model, concept, relation }) => {
    const id = find("model", model);
    if (id === null) return [];
    return [...describe(ours, { [`skos:${relation}`]: iri(conceptUri(id, concept)) }), ...conceptGraph(id, concept)];
  });

/** A concept of another author's model. Its address is made of its words, so that it has one label however often it is named. */
export const conceptGraph = (model: number, concept: string): Statement[] =>
  describe(conceptUri(model, concept), {
    "rdf:type": term("skos:Concept"),
    "skos:prefLabel": english(concept),
    "skos:inScheme": iri(uriOf(model)),
  });
