/** The vocabularies that our graphs are written in; our own stands at `/ns` of the wiki itself. */
const PREFIXES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** All prefixes for a wiki at an origin such as `https://strata.example`. */
export const prefixesOf = (origin: string): Record<string, string> => ({ ...PREFIXES, strata: `${origin}/ns#` });

/** The whole address of a term such as `skos:Concept`. */
export function expandTerm(name: string, prefixes: Record<string, string>): string {
  const mark = name.indexOf(":");
  const base = prefixes[name.slice(0, mark)];
  if (base === undefined) throw new Error(`${name} has no known prefix.`);
  return base + name.slice(mark + 1);
}

/** An address of the wiki as a whole one; one of the web as it is. */
export const absolute = (address: string, origin: string): string =>
  address.startsWith("/") ? origin + address : address;
