import type { Reference } from "#lib/domain/references.ts";
import { describe, english, iri, type Statement } from "./statement.ts";

/** Where something was read, and what the page there calls itself. */
export const referencesGraph = (subject: string, references: readonly Reference[]): Statement[] => [
  ...describe(subject, { "dct:references": references.map(({ url }) => iri(url)) }),
  ...references.flatMap(({ url, title }) => describe(url, { "dct:title": english(title) })),
];
