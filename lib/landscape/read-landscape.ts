import { LineCounter, parseDocument } from "yaml";
import { groupPath } from "#lib/domain/model-groups.ts";
import { webAddressSchema } from "#lib/domain/references.ts";
import { lineSchema, sentencesSchema } from "#lib/domain/text-fields.ts";
import type { Category, Landscape, LandscapeItem, LineFault, Subcategory } from "./landscape.ts";
import { YamlPlace } from "./yaml-place.ts";

const OF_FILE = ["landscape", "categories"] as const;
const OF_CATEGORY = ["category", "name", "note", "subcategories"] as const;
const OF_SUBCATEGORY = ["subcategory", "name", "note", "items"] as const;

/** Of these we take the names, addresses and second paths. */
const OF_ITEM = [
  "item",
  "name",
  "homepage_url",
  "repo_url",
  "second_path",
  "additional_repos",
  "allow_duplicate_repo",
  "bluesky_url",
  "branch",
  "crunchbase",
  "description",
  "enduser",
  "extra",
  "joined",
  "license",
  "logo",
  "open_source",
  "organization",
  "project",
  "project_org",
  "stock_ticker",
  "twitter",
  "unnamed_organization",
  "url_for_bestpractices",
] as const;

/**
 * What a `landscape.yml` of the Cloud Native Computing Foundation says, and all that is wrong with it, in the order of its
 * lines: what is no YAML, unknown keys, groups without entries, names that are missing or stand twice, addresses that
 * are none, second paths that lead nowhere. What is wrong is not in the landscape, which is null where the file cannot be
 * read at all.
 */
export function readLandscape(text: string): { landscape: Landscape | null; faults: LineFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ message, pos }) => ({ line: lines.linePos(pos[0]).line, detail: message }));
  if (broken.length > 0) return { landscape: null, faults: broken };
  const faults: LineFault[] = [];
  const categories = readCategories(new YamlPlace(document.contents, { document, lines, faults }));
  return { landscape: { categories }, faults: faults.toSorted((one, other) => one.line - other.line) };
}

/** Something that was read, where it was read. */
type Read<Value> = { place: YamlPlace; value: Value };

/** Before it is known where second paths lead, and so which subcategories have items. */
type RawItem = Omit<LandscapeItem, "secondPaths"> & { secondPaths: Read<string>[] };
type RawSubcategory = Omit<Subcategory, "items"> & { place: YamlPlace; items: RawItem[] };
type RawCategory = Omit<Category, "subcategories"> & { subcategories: RawSubcategory[] };

function readCategories(file: YamlPlace): Category[] {
  const members = file.members("The file", OF_FILE);
  if (!members) return [];
  const list = members.landscape.isEmpty ? members.categories : members.landscape;
  const read = list.entries("The categories").flatMap(readCategory);
  if (read.length === 0) file.fault("The file has no categories under `landscape`.");
  return settlePaths(withoutTwins(read, "category"));
}

function readCategory(place: YamlPlace): Read<RawCategory>[] {
  const members = place.members("A category", OF_CATEGORY);
  if (!members) return [];
  const name = readName(place, members.name, "category");
  const read = members.subcategories.entries("Subcategories").flatMap(readSubcategory);
  if (members.subcategories.isEmpty) place.fault(`The category “${name}” has no subcategories.`);
  const subcategories = withoutTwins(read, "subcategory");
  if (!name || subcategories.length === 0) return [];
  return [{ place, value: { name, note: readNote(members.note), subcategories } }];
}

function readSubcategory(place: YamlPlace): Read<RawSubcategory>[] {
  const members = place.members("A subcategory", OF_SUBCATEGORY);
  if (!members) return [];
  const name = readName(place, members.name, "subcategory");
  const items = withoutTwins(members.items.entries("Items").flatMap(readItem), "item");
  return name ? [{ place, value: { place, name, note: readNote(members.note), items } }] : [];
}

function readItem(place: YamlPlace): Read<RawItem>[] {
  const members = place.members("An item", OF_ITEM);
  if (!members) return [];
  const name = readName(place, members.name, "item");
  const homepage = readAddress(members.homepage_url, "homepage_url");
  const repository = readAddress(members.repo_url, "repo_url");
  const paths = members.second_path.isList ? members.second_path.entries("Second paths") : [members.second_path];
  const secondPaths = paths
    .filter((path) => !path.isEmpty)
    .map((path) => ({ place: path, value: path.text("A second path") }));
  return name ? [{ place, value: { name, homepage, repository, secondPaths } }] : [];
}

function readName(place: YamlPlace, name: YamlPlace, what: string): string {
  const text = name.text("A name");
  if (text === "") place.fault(`This ${what} has no name.`);
  const fault = lineSchema.safeParse(text).error?.issues[0];
  if (text !== "" && fault) name.fault(`The name of this ${what} cannot be used: ${fault.message}`);
  return fault ? "" : text;
}

function readNote(place: YamlPlace): string {
  const note = sentencesSchema.safeParse(place.text("A note"));
  if (!note.success) place.fault(`This note cannot be used: ${note.error.issues[0]?.message}`);
  return note.data ?? "";
}

function readAddress(place: YamlPlace, key: string): string | null {
  const text = place.text(`A ${key}`);
  if (text === "") return null;
  const address = webAddressSchema.safeParse(text);
  if (!address.success) place.fault(`The ${key} “${text}” is no address: ${address.error.issues[0]?.message}`);
  return address.data ?? null;
}

function withoutTwins<Value extends { name: string }>(read: readonly Read<Value>[], what: string): Value[] {
  const seen = new Set<string>();
  return read.flatMap(({ place, value }) => {
    const name = value.name.toLowerCase();
    if (seen.has(name)) place.fault(`The ${what} “${value.name}” stands here a second time.`);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew ? [value] : [];
  });
}

/** A second path that leads nowhere is a fault, and so is a subcategory that no item is in: they are left out. */
function settlePaths(categories: readonly RawCategory[]): Category[] {
  const inner = categories.flatMap(({ name, subcategories }) =>
    subcategories.map((subcategory) => ({ ...subcategory, path: groupPath(name, subcategory.name) })),
  );
  const paths = inner.flatMap(({ items }) => items.flatMap(({ secondPaths }) => secondPaths));
  const reached = new Set(paths.map(({ value }) => value));
  const empty = inner.filter(({ items, path }) => items.length === 0 && !reached.has(path));
  for (const { place, name } of empty) place.fault(`The subcategory “${name}” has no items.`);
  const known = new Set(inner.map(({ path }) => path));
  for (const { place, value } of paths)
    if (!known.has(value)) place.fault(`The second path “${value}” leads to no subcategory.`);
  return categories.flatMap((category) => {
    const subcategories = category.subcategories.filter(({ place }) => !empty.some((one) => one.place === place));
    return subcategories.length > 0 ? [settleCategory({ ...category, subcategories }, known)] : [];
  });
}

const settleCategory = ({ subcategories, ...category }: RawCategory, known: ReadonlySet<string>): Category => ({
  ...category,
  subcategories: subcategories.map(({ name, note, items }) => ({
    name,
    note,
    items: items.map(({ secondPaths, ...item }) => ({
      ...item,
      secondPaths: [...new Set(secondPaths.map(({ value }) => value).filter((path) => known.has(path)))],
    })),
  })),
});
