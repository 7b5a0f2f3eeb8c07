/** @jsxImportSource #static-html */
import type { Kind } from "#lib/domain/kinds.ts";

/** The pages of some kinds that a field may name. */
export type KnownNames = Partial<Record<Kind, readonly { slug: string; title: string }[]>>;

/** The id of the list of names that fields for a page of this kind suggest from. */
export const nameListOf = (kind: Kind): string => `names-of-${kind}`;

/** Names for the fields of a form to suggest: each is picked by its title and filled in as its slug. */
export function NameLists({ names }: { names: KnownNames }) {
  return (Object.entries(names) as [Kind, KnownNames[Kind]][]).map(([kind, pages]) => (
    <datalist key={kind} id={nameListOf(kind)}>
      {pages?.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </datalist>
  ));
}
