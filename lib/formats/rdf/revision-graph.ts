import type { Kind } from "#lib/domain/kinds.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import { revisionUri, uriOf } from "./identities.ts";
import { referencesOf } from "./references-of.ts";
import { code, describe, english, instant, iri, type Statement, term, truth } from "./statement.ts";

/** A page as one revision said it, as the API answers with it. `by` and `summary` are null where they are hidden. */
export type RevisionBody = {
  id: number;
  kind: Kind;
  title: string;
  record: PageRecord;
  revision: {
    number: number;
    parent: number | null;
    at: string;
    by: string | null;
    byName: string | null;
    summary: string | null;
    minor: boolean;
    origin: string;
    deleted: boolean;
  };
};

/** Where a page's content came from (PROV-O): who said it when, after what, and by which sources. */
export function revisionGraph({ id, title, record, revision }: RevisionBody): Statement[] {
  const { number, parent, at, by, byName, summary } = revision;
  const author = by === null ? null : `/users/${encodeURIComponent(by)}`;
  return [
    ...describe(revisionUri(number), {
      "rdf:type": term("prov:Entity"),
      "prov:specializationOf": iri(uriOf(id)),
      "prov:generatedAtTime": instant(at),
      "prov:wasRevisionOf": parent === null ? null : iri(revisionUri(parent)),
      "prov:wasAttributedTo": author === null ? null : iri(author),
      "prov:wasDerivedFrom": referencesOf(record).map((url) => iri(url)),
      "dct:title": english(title),
      "dct:description": english(summary ?? ""),
      "strata:origin": code(revision.origin),
      "strata:minor": truth(revision.minor),
      "strata:deleted": truth(revision.deleted),
    }),
    ...(author === null
      ? []
      : describe(author, { "rdf:type": term("prov:Agent"), "foaf:nick": code(by), "foaf:name": code(byName) })),
  ];
}
