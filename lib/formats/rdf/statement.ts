/**
 * One statement of a graph. A `subject` is an address, of this wiki when it begins with a slash; a `predicate` is written
 * with a prefix of `prefixes.ts`.
 */
export type Statement = { subject: string; predicate: string; object: RdfObject };

export type RdfObject =
  /** An address, as a subject is. */
  | { iri: string }
  /** A term with a prefix. */
  | { term: string }
  /** A literal: English text where it has a language, else of a datatype, `xsd:string` where none is named. */
  | { value: string; language?: "en"; datatype?: string };

/** What is said of a subject, by predicate. What is null is not said. */
export type Said = Record<string, RdfObject | readonly RdfObject[] | null>;

export const describe = (subject: string, said: Said): Statement[] =>
  Object.entries(said).flatMap(([predicate, objects]) =>
    (objects === null ? [] : [objects].flat()).map((object) => ({ subject: encodeIri(subject), predicate, object })),
  );

/** An address of this wiki or of the web. */
export const iri = (address: string): RdfObject => ({ iri: encodeIri(address) });

/** What may not stand in an IRI (RFC 3987) is encoded. */
const encodeIri = (address: string): string =>
  address.replace(/[\p{Cc} <>"{}|\\^`]/gu, (char) => encodeURIComponent(char));

export const term = (name: string): RdfObject => ({ term: name });

/** Text in English, the language of the wiki. Nothing is said by an empty one. */
export const english = (text: string | undefined): RdfObject | null => (text ? { value: text, language: "en" } : null);

export const englishOf = (texts: readonly string[] = []): RdfObject[] =>
  texts.map((text) => ({ value: text, language: "en" }));

/** A string without a language, such as a code or a person's name. */
export const code = (value: string | null | undefined): RdfObject | null => (value ? { value } : null);

export const integer = (value: number | undefined): RdfObject | null =>
  value === undefined ? null : { value: String(value), datatype: "xsd:integer" };

export const truth = (value: boolean): RdfObject => ({ value: String(value), datatype: "xsd:boolean" });

export const instant = (at: string): RdfObject => ({ value: at, datatype: "xsd:dateTime" });

const DATATYPES: Record<number, string> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };

/** A date of the precision that its source states. */
export const date = (partial: string | null | undefined): RdfObject | null =>
  partial ? { value: partial, datatype: DATATYPES[partial.length] ?? "xsd:date" } : null;
