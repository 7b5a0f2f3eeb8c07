import type { FormFields } from "#lib/domain/form-fields.ts";
import type { FieldShape, FormShape, GroupShape, KeptShape } from "./form-shape.ts";

/** The fields of a form as the tree that their names describe. */
export type FieldTree = { values: readonly string[] | null; below: Map<string, FieldTree> };

const EMPTY: FieldTree = { values: null, below: new Map() };

/** The tree of all fields below a name. */
export function treeOfFields(fields: FormFields, name: string): FieldTree {
  const root: FieldTree = { values: null, below: new Map() };
  for (const [field, values] of Object.entries(fields)) {
    if (field !== name && !field.startsWith(`${name}/`)) continue;
    let tree = root;
    for (const step of field.slice(name.length).split("/").slice(1)) {
      const next = tree.below.get(step) ?? { values: null, below: new Map() };
      tree.below.set(step, next);
      tree = next;
    }
    tree.values = values;
  }
  return root;
}

export const branchOf = (tree: FieldTree, step: string | number): FieldTree => tree.below.get(String(step)) ?? EMPTY;

export const textOf = ({ values }: FieldTree): string => values?.[0] ?? "";

/** The numbers of the entries that a list has in the form, the removed and empty ones among them. */
export const entriesOf = (tree: FieldTree): number[] =>
  [...tree.below.keys()]
    .filter((step) => /^(?:0|[1-9]\d{0,5})$/.test(step))
    .map(Number)
    .sort((a, b) => a - b);

/** The entries that belong to the record: an empty one was never filled in, one marked `remove` is to go. */
export const keptEntries = (item: GroupShape, tree: FieldTree): number[] =>
  entriesOf(tree).filter((entry) => {
    const branch = branchOf(tree, entry);
    return !textOf(branchOf(branch, "remove")).trim() && !isBlank(item, branch);
  });

/** Whether nothing was written there. A choice always has some value, so it says nothing. */
export function isBlank(shape: FormShape, tree: FieldTree): boolean {
  if (shape.sort === "group")
    return shape.members.every(({ name, shape: inner }) => isBlank(inner, branchOf(tree, name)));
  if (shape.sort === "list") return keptEntries(shape.item, tree).length === 0;
  return isBlankField(shape, tree);
}

const isBlankField = (shape: FieldShape | KeptShape, { values }: FieldTree): boolean =>
  shape.sort === "choice" || !values?.some((value) => value.trim());
