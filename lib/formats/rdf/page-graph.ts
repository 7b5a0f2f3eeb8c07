import type { Kind } from "#lib/domain/kinds.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageRecord, RecordOf } from "#lib/domain/records.ts";
import { FOREVER, type OnDay } from "../counts-on.ts";
import { componentGraph } from "./component-graph.ts";
import { type FindId, revisionUri, uriOf } from "./identities.ts";
import { layerGraph } from "./layer-graph.ts";
import { modelGraph } from "./model-graph.ts";
import { offeringGraph } from "./offering-graph.ts";
import { referencesGraph } from "./references-graph.ts";
import { describe, english, englishOf, instant, iri, type Said, type Statement, term } from "./statement.ts";
import { vendorGraph } from "./vendor-graph.ts";

/** A page as the API answers with it, alone or in a list; a list may leave out all but the id and the slug. */
export type PageBody = {
  id: number;
  slug: string;
  title?: string | undefined;
  record?: PageRecord | undefined;
  revision?: { number: number; at: string } | undefined;
};

/**
 * A page as a graph. What hangs together is said in both directions. The text is not in it: it is markup, and `schema:url`
 * leads to it. `day` is the day whose placements make an offering's `dct:subject`; null means those that have not ended.
 */
export function pageGraph(kind: Kind, page: PageBody, find: FindId, day: string | null = null): Statement[] {
  const { id, slug, title, record, revision } = page;
  return [
    ...describe(uriOf(id), {
      "rdf:type": TYPES[kind].map(term),
      ...namesOf(kind, title, record),
      "schema:url": iri(pathOf({ kind, slug })),
      "dct:modified": revision ? instant(revision.at) : null,
      "dct:hasVersion": revision ? iri(revisionUri(revision.number)) : null,
    }),
    ...(record ? recordGraph(kind, { id, record }, find, { day, recorded: revision?.at ?? FOREVER }) : []),
  ];
}

const TYPES: Record<Kind, string[]> = {
  layer: ["skos:Concept", "strata:Layer"],
  component: ["skos:Concept", "strata:Component"],
  vendor: ["schema:Organization"],
  offering: ["schema:Service"],
  model: ["skos:ConceptScheme"],
  article: ["schema:Article"],
};

/** Every page has SKOS labels; what schema.org or Dublin Core has another word for bears that too. */
function namesOf(kind: Kind, title: string | undefined, record: PageRecord | undefined): Said {
  const others = (record?.altLabels ?? []).filter((label) => label !== title);
  const definition = english(record?.definition);
  const isForSchema = kind === "vendor" || kind === "offering" || kind === "article";
  return {
    "skos:prefLabel": english(title),
    "skos:altLabel": englishOf(others),
    "skos:definition": definition,
    ...(isForSchema && {
      "schema:name": english(title),
      "schema:alternateName": englishOf(others),
      "schema:description": definition,
    }),
    ...(kind === "model" && { "dct:title": english(title), "dct:description": definition }),
  };
}

function recordGraph(
  kind: Kind,
  { id, record }: { id: number; record: PageRecord },
  find: FindId,
  on: OnDay,
): Statement[] {
  if (kind === "layer") return layerGraph(id, record as RecordOf<"layer">, find);
  if (kind === "component") return componentGraph(id, record as RecordOf<"component">, find);
  if (kind === "vendor") return vendorGraph(id, record as RecordOf<"vendor">);
  if (kind === "offering") return offeringGraph(id, record as RecordOf<"offering">, find, on);
  if (kind === "model") return modelGraph(id, record as RecordOf<"model">);
  return referencesGraph(uriOf(id), (record as RecordOf<"article">).references);
}
