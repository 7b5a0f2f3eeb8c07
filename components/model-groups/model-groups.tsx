/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { targetKey } from "#lib/domain/link-targets.ts";
import { groupPath, itemsAlsoIn, itemsOfGroups, type ModelGroup, type ModelItem } from "#lib/domain/model-groups.ts";
import { countOf } from "./count-of.ts";
import "./model-groups.css";

type Shown = { names: LinkTargets; q: string };

/** With more entries than this the groups are folded. */
const FEW = 60;

/**
 * What a model sorts under its headings: its groups, the groups within them and their entries. What is an offering of ours
 * leads to its page, anything else to where it lives.
 */
export function ModelGroups({ groups, ...shown }: { groups: readonly ModelGroup[] } & Shown) {
  const items = itemsOfGroups(groups);
  const also = itemsAlsoIn(groups);
  const ours = items.filter(({ item }) => item.offering !== null).length;
  return (
    <section aria-labelledby="model-groups" className="model-groups">
      <h2 id="model-groups">What it sorts</h2>
      <p className="note">
        {countOf(items.length, "entry", "entries")} in {countOf(groups.length, "group", "groups")},{" "}
        {ours === 0 ? "none of them" : ours} with a page here.
      </p>
      {groups.map((group) => (
        <details key={group.id} open={items.length <= FEW}>
          <summary>
            {group.title} <small className="note">{itemsOfGroups([group]).length}</small>
          </summary>
          {group.note && <p>{group.note}</p>}
          <Items items={group.items} also={also.get(group.title)} {...shown} />
          {group.groups.map((inner) => (
            <section key={inner.id}>
              <h3>{inner.title}</h3>
              {inner.note && <p>{inner.note}</p>}
              <Items items={inner.items} also={also.get(groupPath(group.title, inner.title))} {...shown} />
            </section>
          ))}
        </details>
      ))}
    </section>
  );
}

type ItemsProps = {
  items: readonly ModelItem[];
  /** Entries of other groups that are in this one as well. */
  also: readonly { item: ModelItem; path: string }[] | undefined;
} & Shown;

function Items({ items, also = [], ...shown }: ItemsProps) {
  if (items.length + also.length === 0) return null;
  return (
    <ul className="plain">
      {items.map((item) => (
        <li key={item.id}>
          <Entry item={item} {...shown} />
        </li>
      ))}
      {also.map(({ item, path }) => (
        <li key={`${path} / ${item.id}`}>
          <Entry item={item} {...shown} /> <small className="note">from {path}</small>
        </li>
      ))}
    </ul>
  );
}

function Entry({ item: { name, offering, homepage, repository }, names, q }: { item: ModelItem } & Shown) {
  const page = offering === null ? undefined : names[targetKey({ kind: "offering", name: offering })];
  if (page)
    return (
      <PageLink page={page} q={q} className="ours">
        {name}
      </PageLink>
    );
  const address = homepage ?? repository;
  if (!address) return name;
  return (
    <a href={address} rel="nofollow ugc noopener">
      {name}
    </a>
  );
}
