/** @jsxImportSource #static-html */
import type { Fault } from "#lib/domain/errors.ts";
import { type FormFields, faultsOfField, fieldValue } from "#lib/domain/form-fields.ts";
import { FieldFaults } from "./field-faults.tsx";
import "./form.css";

/** What a form shows: the values that were typed before, else those it begins with, and what is wrong with them. */
export type Filled = { fields: FormFields; faults: readonly Fault[] };

type Props = {
  /** Its name: the JSON pointer of what it fills, without the slash in front. */
  name: string;
  label: string;
  filled: Filled;
  hint?: string;
  type?: "text" | "email" | "password" | "url" | "search" | "number";
  /** More than one row makes it a text area. */
  rows?: number;
  required?: boolean;
  autoComplete?: string;
  maxLength?: number;
  placeholder?: string;
  list?: string;
};

/** A labelled field with its hint and its faults. */
export function Field({ name, label, filled, hint, type = "text", rows, ...rest }: Props) {
  const id = idOf(name);
  const faults = faultsOfField(filled.faults, name);
  const described = [hint && `${id}-hint`, `${id}-faults`].filter(Boolean).join(" ");
  const shared = {
    id,
    name,
    ...rest,
    "aria-describedby": described,
    "aria-invalid": faults.length > 0 ? "true" : undefined,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {rest.required && <span className="field-required"> (required)</span>}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows ? (
        <textarea rows={rows} {...shared}>
          {`\n${fieldValue(filled.fields, name)}`}
        </textarea>
      ) : (
        <input type={type} value={type === "password" ? undefined : fieldValue(filled.fields, name)} {...shared} />
      )}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}

/** The id of a field in its page. */
export const idOf = (name: string): string => `f-${name.replaceAll("/", "-")}`;
