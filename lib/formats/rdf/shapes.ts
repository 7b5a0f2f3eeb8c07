import { CONFIDENCES } from "#lib/domain/confidence.ts";
import { STATUSES } from "#lib/domain/offering-record.ts";

/**
 * What the graph of everything promises, as SHACL in Turtle: whoever reads `/api/v1/export.ttl` may rely on it. The graph of
 * one answer names what lies beyond it and does not describe that.
 */
export const shapesOf = (origin: string): string => `@prefix dct: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix schema: <https://schema.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix strata: <${origin}/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <${origin}/shapes.ttl#> .

:Labelled a sh:NodeShape ;
  sh:targetClass skos:Concept, skos:ConceptScheme, schema:Organization, schema:Service, schema:Article ;
  sh:nodeKind sh:IRI ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ] ;
  sh:property [ sh:path skos:altLabel ; sh:disjoint skos:prefLabel ; sh:datatype rdf:langString ] .

:Concept a sh:NodeShape ;
  sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:class skos:ConceptScheme ] ;
  sh:property [ sh:path skos:broader ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:narrower ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:exactMatch ; sh:class skos:Concept ; sh:disjoint skos:broadMatch ] ;
  sh:property [ sh:path skos:closeMatch ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:broadMatch ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:narrowMatch ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:relatedMatch ; sh:class skos:Concept ] .

:Scheme a sh:NodeShape ;
  sh:targetClass skos:ConceptScheme ;
  sh:property [ sh:path skos:hasTopConcept ; sh:class skos:Concept ] .

:Layer a sh:NodeShape ;
  sh:targetClass strata:Layer ;
  sh:property [ sh:path strata:order ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ] ;
  sh:property [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path skos:topConceptOf ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path [ sh:inversePath skos:hasTopConcept ] ; sh:minCount 1 ; sh:maxCount 1 ] .

:Component a sh:NodeShape ;
  sh:targetClass strata:Component ;
  sh:property [ sh:path skos:broader ; sh:minCount 1 ; sh:maxCount 1 ; sh:class strata:Layer ] ;
  sh:property [ sh:path [ sh:inversePath skos:narrower ] ; sh:minCount 1 ; sh:maxCount 1 ] .

:Offering a sh:NodeShape ;
  sh:targetClass schema:Service ;
  sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:provider ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Organization ] ;
  sh:property [ sh:path dct:subject ; sh:class strata:Component ] ;
  sh:property [ sh:path strata:status ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( ${quoted(STATUSES)} ) ] .

:Placement a sh:NodeShape ;
  sh:targetClass strata:Placement ;
  sh:property [ sh:path strata:offering ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Service ] ;
  sh:property [ sh:path strata:component ; sh:minCount 1 ; sh:maxCount 1 ; sh:class strata:Component ] ;
  sh:property [ sh:path strata:role ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "primary" "secondary" ) ] .

:Claim a sh:NodeShape ;
  sh:targetClass strata:Placement, strata:AxisReading ;
  sh:property [ sh:path strata:confidence ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( ${quoted(Object.keys(CONFIDENCES))} ) ] ;
  sh:property [ sh:path strata:from ; sh:maxCount 1 ; sh:node :PartialDate ] ;
  sh:property [ sh:path strata:until ; sh:maxCount 1 ; sh:node :PartialDate ] ;
  sh:or ( [ sh:property [ sh:path strata:confidence ; sh:in ( "recalled" "uncertain" ) ] ]
          [ sh:property [ sh:path dct:references ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ] ) .

:PartialDate a sh:NodeShape ;
  sh:or ( [ sh:datatype xsd:gYear ] [ sh:datatype xsd:gYearMonth ] [ sh:datatype xsd:date ] ) .

:Revision a sh:NodeShape ;
  sh:targetSubjectsOf prov:specializationOf ;
  sh:class prov:Entity ;
  sh:property [ sh:path prov:generatedAtTime ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:dateTime ] .
`;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");
