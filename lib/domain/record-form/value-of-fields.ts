import { newClaimId } from "#lib/domain/claim-ids.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";
import { branchOf, type FieldTree, isBlank, keptEntries, textOf, treeOfFields } from "./field-tree.ts";
import type { FieldShape, FormShape, GroupShape } from "./form-shape.ts";

type Values = Record<string, unknown>;

/** What the fields below a name say, as a plain value that the schema of the shape has yet to judge. */
export const valueOfFields = (shape: GroupShape, fields: FormFields, name: string): unknown =>
  readShape(shape, treeOfFields(fields, name));

/** Undefined where the form has no such field: the schema's default counts, or its fault. */
function readShape(shape: FormShape, tree: FieldTree): unknown {
  if (shape.sort === "group") return shape.nullable && isBlank(shape, tree) ? null : valueOfGroup(shape, tree);
  if (shape.sort === "list")
    return nameClaims(
      shape.item,
      keptEntries(shape.item, tree).map((entry) => valueOfGroup(shape.item, branchOf(tree, entry))),
    );
  if (shape.sort === "kept") return readKept(textOf(tree));
  return tree.values ? valueOfField(shape, tree) : undefined;
}

/** What is no JSON is no value that any schema takes. */
function readKept(text: string): unknown {
  try {
    return text.trim() ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}

function valueOfGroup({ members, either }: GroupShape, tree: FieldTree): Values {
  const values: Values = {};
  for (const { name, shape } of members) {
    const value = readShape(shape, branchOf(tree, name));
    if (value === undefined || (either && isBlank(shape, branchOf(tree, name)))) continue;
    values[name] = value;
  }
  return values;
}

function valueOfField(shape: FieldShape, tree: FieldTree): unknown {
  const text = textOf(tree).replace(/\r\n?/g, "\n");
  if (shape.sort === "lines") return (tree.values ?? []).flatMap(linesOf);
  if (shape.sort === "number") return /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : text.trim() || undefined;
  if (shape.sort === "choice") return text || (shape.nullable ? null : undefined);
  return shape.nullable && !text.trim() ? null : text;
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** A claim that has no id yet gets one from what it is about. */
function nameClaims(item: GroupShape, claims: Values[]): Values[] {
  if (!item.members.some(({ name }) => name === "id")) return claims;
  const taken = new Set(claims.map(({ id }) => String(id ?? "").trim()));
  return claims.map((claim) => {
    if (String(claim.id ?? "").trim()) return claim;
    const id = newClaimId(String(claim.component ?? claim.axis ?? ""), taken);
    taken.add(id);
    return { ...claim, id };
  });
}
