import { itemsOfGroups, type ModelGroup, type ModelItem } from "#lib/domain/model-groups.ts";
import { slugify } from "#lib/domain/slugs.ts";
import type { Landscape, LandscapeItem } from "./landscape.ts";

/** Leaves room for the number of a namesake. */
const LONGEST_PLAIN = 70;

/**
 * A landscape as the groups of a model. `offerings` are the slugs of those of ours that items are, by the items' names;
 * what the groups said before of an item or a group that is still there, and the file does not say, stays.
 */
export function groupsOfLandscape(
  { categories }: Landscape,
  offerings: ReadonlyMap<string, string>,
  before: readonly ModelGroup[],
): ModelGroup[] {
  const known = new Map(itemsOfGroups(before).map(({ item }) => [item.name, item.offering]));
  const offeringOf = (name: string): string | null => offerings.get(name) ?? known.get(name) ?? null;
  return withIds(categories).map(({ id, name, note, subcategories }) => {
    const old = before.find((group) => group.id === id);
    const groups = withIds(subcategories).map((inner) => ({
      id: inner.id,
      title: inner.name,
      note: inner.note || (old?.groups.find((group) => group.id === inner.id)?.note ?? ""),
      items: withIds(inner.items).map((item) => modelItem(item, offeringOf(item.name))),
    }));
    return { id, title: name, note: note || (old?.note ?? ""), items: [], groups };
  });
}

const modelItem = (
  { id, name, homepage, repository, secondPaths }: LandscapeItem & { id: string },
  offering: string | null,
): ModelItem => ({ id, name, homepage, repository, also: secondPaths, offering });

/** Each with an id made of its name, which stays the same when others come and go. */
function withIds<Named extends { name: string }>(all: readonly Named[]): (Named & { id: string })[] {
  const taken = new Set<string>();
  return all.map((one) => {
    const id = freeId(slugify(one.name).slice(0, LONGEST_PLAIN) || "entry", taken);
    taken.add(id);
    return { ...one, id };
  });
}

function freeId(plain: string, taken: ReadonlySet<string>): string {
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) id = `${plain}-${count}`;
  return id;
}
