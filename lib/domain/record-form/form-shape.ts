import type { z } from "zod";
import { labelOf } from "./field-words.ts";
import { KEPT_WHOLE } from "./kept-whole.ts";

/** What a form asks for, read from a schema: the schema stays the only description of a record. */
export type FormShape = FieldShape | KeptShape | ListShape | GroupShape;

/** One field of the form. `lines` is a list of texts, one a line. */
export type FieldShape =
  | { sort: "text"; long: boolean; web: boolean; nullable: boolean }
  | { sort: "number" }
  | { sort: "choice"; values: readonly string[]; nullable: boolean; usual: string | null }
  | { sort: "lines" };

/** A value that the form carries along as JSON. */
export type KeptShape = { sort: "kept"; says: string };

/** Entries one after the other, each a group. */
export type ListShape = { sort: "list"; item: GroupShape };

/** Several members under one name. Of an `either` group the members that are left empty do not exist. */
export type GroupShape = { sort: "group"; nullable: boolean; either: boolean; members: readonly Member[] };

export type Member = { name: string; label: string; hint: string; example: string; shape: FormShape };

type Schema = z.core.$ZodType;
type Wrapped = { schema: Schema; nullable: boolean; usual: unknown; title: string; hint: string; example: string };

// A text that may be so long is written in several lines.
const LONG = 1000;

/** The shape of the form for values of an object schema. */
export function shapeOfSchema(schema: Schema): GroupShape {
  const shape = shapeOf(unwrap(schema));
  if (shape.sort !== "group") throw new Error("A form is made for an object.");
  return shape;
}

function shapeOf({ schema, nullable, usual }: Wrapped): FormShape {
  const kept = KEPT_WHOLE.get(schema);
  if (kept) return { sort: "kept", says: kept.says };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "string") {
    const { maxLength, format } = schema as z.ZodString;
    const web = format === "url";
    return { sort: "text", long: !web && (maxLength ?? 0) >= LONG, web, nullable };
  }
  if (def.type === "number") return { sort: "number" };
  if (def.type === "enum") {
    const values = Object.values(def.entries).map(String);
    return { sort: "choice", values, nullable, usual: typeof usual === "string" ? usual : null };
  }
  if (def.type === "array") return shapeOfList(shapeOf(unwrap(def.element)));
  if (def.type === "object") return groupOf(def.shape, nullable, false);
  if (def.type === "union") return groupOf(membersOfOptions(def.options), nullable, true);
  throw new Error(`There is no form for a schema of the type ${def.type}.`);
}

function shapeOfList(item: FormShape): FormShape {
  if (item.sort === "group") return { sort: "list", item };
  if (item.sort === "text") return { sort: "lines" };
  throw new Error(`There is no form for a list of ${item.sort}.`);
}

function groupOf(shape: Readonly<Record<string, Schema>>, nullable: boolean, either: boolean): GroupShape {
  const members = Object.entries(shape).map(([name, schema]) => memberOf(name, unwrap(schema)));
  return { sort: "group", nullable, either, members };
}

const memberOf = (name: string, wrapped: Wrapped): Member => ({
  name,
  label: wrapped.title || labelOf(name),
  hint: wrapped.hint,
  example: wrapped.example,
  shape: shapeOf(wrapped),
});

/** A union of objects is asked for as one group that has the members of all. */
const membersOfOptions = (options: readonly Schema[]): Record<string, Schema> =>
  Object.assign({}, ...options.map((option) => ("shape" in option._zod.def ? option._zod.def.shape : {})));

/** What stands under the defaults and nulls of a schema; the outermost words about it count. */
function unwrap(outer: Schema): Wrapped {
  let schema = outer;
  let [nullable, usual] = [false, undefined as unknown];
  let [title, hint, example] = ["", "", ""];
  for (;;) {
    const meta = (schema as z.ZodType).meta?.() ?? {};
    title ||= meta.title ?? "";
    hint ||= meta.description ?? "";
    example ||= Array.isArray(meta.examples) ? meta.examples.join(", ") : "";
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === "default") usual ??= def.defaultValue;
    if (def.type === "nullable") nullable = true;
    if (def.type !== "default" && def.type !== "nullable" && def.type !== "optional")
      return { schema, nullable, usual, title, hint, example };
    schema = def.innerType;
  }
}
