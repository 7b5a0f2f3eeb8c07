import { type Collection, collectionOf, findKind, KINDS } from "#lib/domain/kinds.ts";
import { Misuse } from "./command.ts";

/** The collection that a word of the command line names, in the singular or the plural. */
export function findCollection(word: string): Collection {
  const kind = findKind(word) ?? KINDS.find((name) => name === word);
  if (kind) return collectionOf(kind);
  throw new Misuse(`“${word}” is no kind of page. There are: ${KINDS.join(", ")}.`);
}
