import { LICENCE } from "../licence.ts";
import { JSON_LD, TURTLE } from "./graph-forms.ts";
import { describe, english, instant, iri, type Statement, term } from "./statement.ts";

const CATALOG = "/catalog";

const DATASET = "/catalog#stack";

const SERVICE = "/catalog#api";

/** The files that hold everything. */
const FILES = [
  { address: "/api/v1/export.ndjson", type: "application/x-ndjson", title: "The whole log, as a backup" },
  { address: "/api/v1/export.jsonld", type: JSON_LD.type, title: "Everything as JSON-LD" },
  { address: "/api/v1/export.ttl", type: TURTLE.type, title: "Everything as Turtle" },
  { address: "/api/v1/export.csv", type: "text/csv", title: "Everything as a table" },
  { address: "/api/v1/taxonomy", type: "application/json", title: "The stack of today as JSON" },
];

/** What there is to take away (DCAT 3): one dataset in several files, and the service that answers questions about it. */
export const catalogGraph = ({ modified }: { modified: string | null }): Statement[] => [
  ...describe(CATALOG, {
    "rdf:type": term("dcat:Catalog"),
    "dct:title": english("Strata"),
    "dct:description": english("The cloud computing stack as data, with its history and its sources."),
    "dct:license": iri(LICENCE),
    "dct:modified": modified === null ? null : instant(modified),
    "dcat:dataset": iri(DATASET),
    "dcat:service": iri(SERVICE),
    "foaf:homepage": iri("/"),
  }),
  ...describe(DATASET, {
    "rdf:type": term("dcat:Dataset"),
    "dct:title": english("The cloud stack"),
    "dct:description": english("Layers, components, vendors and their offerings, each with dates and sources."),
    "dct:license": iri(LICENCE),
    "dct:modified": modified === null ? null : instant(modified),
    "dct:conformsTo": iri("/shapes.ttl"),
    "dcat:landingPage": iri("/"),
    "dcat:distribution": FILES.map(({ address }) => iri(`${CATALOG}#${nameOf(address)}`)),
  }),
  ...FILES.flatMap(({ address, type, title }) =>
    describe(`${CATALOG}#${nameOf(address)}`, {
      "rdf:type": term("dcat:Distribution"),
      "dct:title": english(title),
      "dct:license": iri(LICENCE),
      "dcat:accessURL": iri(address),
      "dcat:downloadURL": iri(address),
      "dcat:mediaType": iri(`https://www.iana.org/assignments/media-types/${type}`),
    }),
  ),
  ...describe(SERVICE, {
    "rdf:type": term("dcat:DataService"),
    "dct:title": english("Strata API"),
    "dct:license": iri(LICENCE),
    "dcat:endpointURL": iri("/api/v1"),
    "dcat:endpointDescription": iri("/api/v1/openapi.json"),
    "dcat:servesDataset": iri(DATASET),
  }),
];

const nameOf = (address: string): string => address.slice(address.lastIndexOf("/") + 1);
