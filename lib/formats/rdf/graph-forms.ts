import type { GraphWriter } from "./graph-writer.ts";

/** A way in which a graph is written. What it needs is loaded when it is first asked for. */
export type GraphForm = {
  type: string;
  suffix: string;
  description: string;
  open(origin: string): Promise<GraphWriter>;
};

export const JSON_LD: GraphForm = {
  type: "application/ld+json",
  suffix: "jsonld",
  description: "The same as a graph: JSON-LD 1.1.",
  open: async (origin) => (await import("./json-ld-writer.ts")).jsonLdWriter(origin),
};

export const TURTLE: GraphForm = {
  type: "text/turtle",
  suffix: "ttl",
  description: "The same as a graph: RDF 1.1 Turtle.",
  open: async (origin) => (await import("./n3-writer.ts")).turtleWriter(origin),
};

export const N_QUADS: GraphForm = {
  type: "application/n-quads",
  suffix: "nq",
  description: "The same as a graph: RDF 1.1 N-Quads.",
  open: async (origin) => (await import("./n3-writer.ts")).nQuadsWriter(origin),
};
