import type { FormFields } from "#lib/domain/form-fields.ts";
import { branchOf, entriesOf, type FieldTree, treeOfFields } from "./field-tree.ts";
import type { FormShape, GroupShape } from "./form-shape.ts";

/** The number under which a list takes one more entry. */
export const nextEntry = (tree: FieldTree): number => (entriesOf(tree).at(-1) ?? -1) + 1;

/** The names of everything the form shows below a name that may be at fault: its fields, groups, lists and entries. */
export const namesOfForm = (shape: GroupShape, fields: FormFields, name: string): string[] =>
  namesOf(shape, treeOfFields(fields, name), name);

function namesOf(shape: FormShape, tree: FieldTree, name: string): string[] {
  if (shape.sort === "list") {
    const entries = [...entriesOf(tree), nextEntry(tree)];
    return [name, ...entries.flatMap((entry) => namesOf(shape.item, branchOf(tree, entry), `${name}/${entry}`))];
  }
  if (shape.sort !== "group") return [name];
  return [
    name,
    ...shape.members.flatMap((member) => namesOf(member.shape, branchOf(tree, member.name), `${name}/${member.name}`)),
  ];
}
