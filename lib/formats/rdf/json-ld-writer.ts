import { CONTEXT_PATH } from "./context.ts";
import { bySubject, type GraphWriter } from "./graph-writer.ts";
import { absolute } from "./prefixes.ts";
import type { RdfObject, Statement } from "./statement.ts";

/** A graph as JSON-LD 1.1: one node for each subject, with the terms of our context. */
export function jsonLdWriter(origin: string): GraphWriter {
  let before = `{"@context":${JSON.stringify(origin + CONTEXT_PATH)},"@graph":[\n`;
  return {
    write(statements) {
      const nodes = [...bySubject(statements)].map(([subject, said]) => JSON.stringify(nodeOf(subject, said, origin)));
      if (nodes.length === 0) return "";
      const written = before + nodes.join(",\n");
      before = ",\n";
      return written;
    },
    end: () => (before === ",\n" ? "\n]}\n" : `${before}]}\n`),
  };
}

/** Members are lists always, however many there are in them. */
function nodeOf(subject: string, said: readonly Statement[], origin: string): Record<string, unknown> {
  const members = new Map<string, unknown[]>();
  for (const { predicate, object } of said) {
    const name = predicate === "rdf:type" ? "@type" : predicate;
    const value = predicate === "rdf:type" && "term" in object ? object.term : writtenOf(object, origin);
    members.set(name, [...(members.get(name) ?? []), value]);
  }
  return { "@id": absolute(subject, origin), ...Object.fromEntries(members) };
}

function writtenOf(object: RdfObject, origin: string): unknown {
  if ("iri" in object) return { "@id": absolute(object.iri, origin) };
  if ("term" in object) return { "@id": object.term };
  const { value, language, datatype } = object;
  if (language) return { "@value": value, "@language": language };
  if (datatype === "xsd:integer") return Number(value);
  if (datatype === "xsd:boolean") return value === "true";
  return datatype ? { "@value": value, "@type": datatype } : value;
}
