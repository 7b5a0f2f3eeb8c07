/** @jsxImportSource #static-html */
import { faultsOfField, fieldValue } from "#lib/domain/form-fields.ts";
import { type Filled, idOf } from "./field.tsx";
import { FieldFaults } from "./field-faults.tsx";

type Option = { value: string; label: string };

/** A labelled choice of one among few. */
export function Choice({
  name,
  label,
  filled,
  options,
  hint,
}: {
  name: string;
  label: string;
  filled: Filled;
  options: readonly Option[];
  hint?: string;
}) {
  const id = idOf(name);
  const faults = faultsOfField(filled.faults, name);
  const chosen = fieldValue(filled.fields, name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        name={name}
        aria-describedby={[hint && `${id}-hint`, `${id}-faults`].filter(Boolean).join(" ")}
        aria-invalid={faults.length > 0 ? "true" : undefined}
      >
        {options.map(({ value, label: said }) => (
          <option key={value} value={value} selected={value === chosen}>
            {said}
          </option>
        ))}
      </select>
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
