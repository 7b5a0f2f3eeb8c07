import type { Fault } from "#lib/domain/errors.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";
import { branchOf, type FieldTree, keptEntries, treeOfFields } from "./field-tree.ts";
import type { FormShape, GroupShape } from "./form-shape.ts";

/**
 * The faults of the value that the fields below a name say, each at the field or the group where a person can mend it: the
 * removed and empty entries of the form are counted in, a line of several is named, and what has no field of its own is
 * said of its group. Faults elsewhere stay as they are.
 */
export function faultsInForm(shape: GroupShape, fields: FormFields, name: string, faults: readonly Fault[]): Fault[] {
  const tree = treeOfFields(fields, name);
  return faults.map((fault) => {
    if (!fault.pointer.startsWith(`/${name}/`)) return fault;
    const steps = fault.pointer.slice(name.length + 2).split("/");
    const { pointer, line } = place(shape, tree, steps, `/${name}`);
    return { ...fault, pointer, detail: line === null ? fault.detail : `Line ${line}: ${fault.detail}` };
  });
}

type Place = { pointer: string; line: number | null };

function place(shape: FormShape, tree: FieldTree, steps: readonly string[], pointer: string): Place {
  const [step, ...rest] = steps;
  if (step === undefined) return { pointer, line: null };
  if (shape.sort === "lines") return { pointer, line: Number(step) + 1 };
  if (shape.sort === "list") {
    const entry = keptEntries(shape.item, tree)[Number(step)] ?? step;
    return place(shape.item, branchOf(tree, entry), rest, `${pointer}/${entry}`);
  }
  if (shape.sort !== "group") return { pointer, line: null };
  const member = shape.members.find(({ name }) => name === step);
  if (!member || step === "id") return { pointer, line: null };
  return place(member.shape, branchOf(tree, step), rest, `${pointer}/${step}`);
}
