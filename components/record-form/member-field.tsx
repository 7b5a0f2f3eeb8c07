/** @jsxImportSource #static-html */
import { Choice } from "#components/form/choice.tsx";
import { Field, type Filled } from "#components/form/field.tsx";
import type { Kind } from "#lib/domain/kinds.ts";
import { sayChoice } from "#lib/domain/record-form/field-words.ts";
import type { FieldShape, Member } from "#lib/domain/record-form/form-shape.ts";
import { nameListOf } from "./name-lists.tsx";

/** The members by which a record names another page, with the kind of that page. */
const NAMED: Readonly<Record<string, Kind>> = {
  vendor: "vendor",
  component: "component",
  layer: "layer",
  model: "model",
  target: "offering",
};

/** The field of a member that is neither a group nor a list. */
export function MemberField({
  member: { name: own, label, hint, example },
  shape,
  name,
  filled,
}: {
  member: Member;
  shape: FieldShape;
  name: string;
  filled: Filled;
}) {
  const shared = { name, label, filled };
  if (shape.sort === "choice")
    return <Choice {...shared} {...said(hint)} filled={usually(shape, name, filled)} options={optionsOf(shape)} />;
  if (shape.sort === "lines") return <Field {...shared} hint={`${hint} One a line.`.trim()} rows={3} />;
  if (shape.sort === "number") return <Field {...shared} {...said(hint)} type="number" />;
  const kind = NAMED[own];
  return (
    <Field
      {...shared}
      {...said(hint)}
      {...(shape.long ? { rows: 3 } : {})}
      {...(kind ? { list: nameListOf(kind), autoComplete: "off" } : {})}
      {...(example && !shape.long ? { placeholder: example } : {})}
      {...(shape.web ? { type: "url" as const } : {})}
    />
  );
}

const said = (hint: string): { hint?: string } => (hint ? { hint } : {});

type ChoiceShape = Extract<FieldShape, { sort: "choice" }>;

const optionsOf = ({ values, nullable }: ChoiceShape) => [
  ...(nullable ? [{ value: "", label: "Not said" }] : []),
  ...values.map((value) => ({ value, label: sayChoice(value) })),
];

/** A choice that was not made yet begins with the schema's default. */
const usually = ({ usual }: ChoiceShape, name: string, filled: Filled): Filled =>
  filled.fields[name] || usual === null ? filled : { ...filled, fields: { [name]: [usual] } };
