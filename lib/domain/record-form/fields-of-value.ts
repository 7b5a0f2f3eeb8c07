import type { FormFields } from "#lib/domain/form-fields.ts";
import type { FormShape, GroupShape } from "./form-shape.ts";

/** The fields of a form, below a name, that say the value. What the value does not have is left empty. */
export function fieldsOfValue(shape: GroupShape, value: unknown, name: string): FormFields {
  return Object.fromEntries(pairsOf(shape, value, name));
}

function pairsOf(shape: FormShape, value: unknown, name: string): [string, string[]][] {
  if (shape.sort === "group") {
    if (typeof value !== "object" || value === null) return [];
    const members = value as Record<string, unknown>;
    return shape.members.flatMap(({ name: member, shape: inner }) =>
      pairsOf(inner, members[member], `${name}/${member}`),
    );
  }
  if (shape.sort === "list")
    return listOf(value).flatMap((entry, index) => pairsOf(shape.item, entry, `${name}/${index}`));
  if (shape.sort === "kept") return value === undefined ? [] : [[name, [JSON.stringify(value)]]];
  if (shape.sort === "lines") return [[name, [listOf(value).join("\n")]]];
  return [[name, [value === null || value === undefined ? "" : String(value)]]];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
