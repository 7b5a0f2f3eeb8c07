import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { canonize } from "rdf-canonize";
import { CONTEXT_PATH, contextOf } from "#lib/formats/rdf/context.ts";

export const ORIGIN = "http://wiki.example";

/** The context as the API serves it, and nothing from the network. */
const documentLoader = async (url: string) => {
  if (url !== ORIGIN + CONTEXT_PATH) throw new Error(`A test asks nobody for ${url}.`);
  // The types of `jsonld` know no `"@version": 1.1`.
  return { document: JSON.parse(JSON.stringify(contextOf(ORIGIN))), documentUrl: url };
};

/**
 * JSON-LD as N-Quads, read by `jsonld`; `address` is where it came from. `linked` reads plain JSON with the context that
 * its `Link` names.
 */
export async function quadsOfJsonLd(document: unknown, address: string, { linked = false } = {}): Promise<string> {
  const { "@context": context } = contextOf(ORIGIN);
  const read = linked ? { "@context": context, ...(document as object) } : document;
  const quads = await jsonld.toRDF(read as jsonld.JsonLdDocument, {
    base: ORIGIN + address,
    documentLoader,
    format: "application/n-quads",
  });
  return String(quads);
}

/** Turtle as N-Quads, read by `n3`. */
export function quadsOfTurtle(turtle: string): Promise<string> {
  const quads = new Parser({ format: "Turtle" }).parse(turtle);
  return writeQuads(quads);
}

const writeQuads = (quads: Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ format: "N-Quads" });
    writer.addQuads(quads);
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });

/** The canonical form of a graph (RDF Dataset Canonicalization 1.0): the same text for the same graph. */
export const canonicalGraph = (nQuads: string): Promise<string> =>
  canonize(nQuads, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads", format: "application/n-quads" });

export const linesOf = (nQuads: string): Set<string> => new Set(nQuads.split("\n").filter(Boolean));
