import fc from "fast-check";
import { AXES, type Axis } from "#lib/domain/axes.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { shapeOfRecord } from "#lib/domain/record-fields.ts";
import type { FormShape, Member } from "#lib/domain/record-form/form-shape.ts";
import { type PageRecord, RECORD_SCHEMAS } from "#lib/domain/records.ts";
import { anyPartialDate } from "./any-date.ts";

type Values = Record<string, unknown>;

const SLUGS = ["vendor", "component", "layer", "model", "target"];
const DATES = ["from", "until", "date", "asOf", "retrieved"];

const anySlug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const anyWords = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const anySentences = fc.array(anyWords, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));

/** Any record that the schema of a kind allows, with empty and full lists, missing groups and text in any script. */
export function anyRecord(kind: Kind): fc.Arbitrary<PageRecord> {
  const schema = RECORD_SCHEMAS[kind];
  return anyValue({ name: kind, shape: shapeOfRecord(kind) })
    .map((value) => schema.safeParse(value).data)
    .filter((record) => record !== undefined);
}

function anyValue({ name, shape }: Pick<Member, "name" | "shape">): fc.Arbitrary<unknown> {
  if (shape.sort === "number") return fc.integer({ min: 1, max: 99 });
  if (shape.sort === "choice") return orNull(fc.constantFrom(...shape.values), shape.nullable);
  if (shape.sort === "kept") return fc.option(anyGroups, { nil: undefined });
  if (shape.sort === "lines") return fc.uniqueArray(anyWords, { maxLength: 4 });
  if (shape.sort === "list") return fc.array(anyValue({ name, shape: shape.item }), { maxLength: 2 }).map(inOrder);
  if (shape.sort === "group") return orNull(anyGroup(shape), shape.nullable);
  return orNull(anyText(name, shape), shape.nullable);
}

/** The one value that forms carry along: the groups of a model. */
const anyGroups = fc
  .uniqueArray(fc.record({ id: anySlug, title: anyWords, homepage: fc.option(fc.webUrl()) }), {
    maxLength: 2,
    selector: ({ id }) => id,
  })
  .map((some) =>
    some.map(({ id, title, homepage }) => ({
      id,
      title,
      items: [{ id, name: title, homepage, also: [] }],
      groups: [{ id, title, items: [] }],
    })),
  );

const orNull = (value: fc.Arbitrary<unknown>, nullable: boolean): fc.Arbitrary<unknown> =>
  nullable ? fc.option(value) : value;

function anyText(name: string, shape: Extract<FormShape, { sort: "text" }>): fc.Arbitrary<string> {
  if (SLUGS.includes(name) || name === "id") return anySlug;
  if (DATES.includes(name)) return anyPartialDate;
  if (name === "notation") return fc.constantFrom("L1", "L12");
  if (shape.web) return fc.webUrl({ withFragments: true, withQueryParameters: true });
  return shape.long ? anySentences : anyWords;
}

function anyGroup({ members, either }: Extract<FormShape, { sort: "group" }>): fc.Arbitrary<Values> {
  const group = fc.record(Object.fromEntries(members.map((member) => [member.name, anyValue(member)])));
  if (either)
    return fc.oneof(...members.map((member) => group.map((values) => ({ [member.name]: values[member.name] }))));
  return group.map(allowed);
}

/** What is wrong only together is put right: a source is named or not claimed, an axis has its own values. */
function allowed(values: Values): Values {
  const { references, axis } = values;
  const bare = Array.isArray(references) && references.length === 0;
  return {
    ...values,
    ...("confidence" in values && bare ? { confidence: "recalled" } : {}),
    ...(typeof axis === "string" ? { values: AXES[axis as Axis].values.slice(0, 2) } : {}),
  };
}

/** Claims that break no rule between them: ids and times apart, one of them primary. */
const inOrder = (entries: unknown[]): unknown[] =>
  entries.map((entry, index) => {
    if (typeof entry !== "object" || entry === null || !("id" in entry)) return entry;
    const role = "role" in entry ? { role: "primary", rank: index === 0 ? "normal" : "deprecated" } : {};
    return { ...entry, id: `${String(entry.id)}-${index}`, until: null, ...role };
  });
