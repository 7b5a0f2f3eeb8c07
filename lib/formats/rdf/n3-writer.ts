import { DataFactory, type Quad, Writer } from "n3";
import { bySubject, type GraphWriter } from "./graph-writer.ts";
import { absolute, expandTerm, prefixesOf } from "./prefixes.ts";
import type { RdfObject, Statement } from "./statement.ts";

const { literal, namedNode, quad } = DataFactory;

/** A graph as Turtle, with prefixes. */
export const turtleWriter = (origin: string): GraphWriter => writerOf(origin, { prefixes: prefixesOf(origin) });

/** A graph as N-Quads, a statement on each line, all in the default graph. */
export const nQuadsWriter = (origin: string): GraphWriter => writerOf(origin, { format: "N-Quads" });

function writerOf(origin: string, options: { prefixes?: Record<string, string>; format?: string }): GraphWriter {
  let written = "";
  const sink = {
    write(piece: string, _encoding?: unknown, done?: () => void) {
      written += piece;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { ...options, end: false });
  const take = (): string => {
    const piece = written;
    written = "";
    return piece;
  };
  return {
    write(statements) {
      for (const said of bySubject(statements).values()) writer.addQuads(said.map((one) => quadOf(one, origin)));
      return take();
    },
    end() {
      writer.end();
      return take();
    },
  };
}

/** A statement as the RDF/JS data model has it. */
function quadOf({ subject, predicate, object }: Statement, origin: string): Quad {
  const prefixes = prefixesOf(origin);
  return quad(
    namedNode(absolute(subject, origin)),
    namedNode(expandTerm(predicate, prefixes)),
    objectOf(object, origin, prefixes),
  );
}

function objectOf(object: RdfObject, origin: string, prefixes: Record<string, string>) {
  if ("iri" in object) return namedNode(absolute(object.iri, origin));
  if ("term" in object) return namedNode(expandTerm(object.term, prefixes));
  const { value, language, datatype } = object;
  return literal(value, language ?? (datatype ? namedNode(expandTerm(datatype, prefixes)) : undefined));
}
