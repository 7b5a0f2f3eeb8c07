/** @jsxImportSource #static-html */
import { type Filled, idOf } from "#components/form/field.tsx";
import { FieldFaults } from "#components/form/field-faults.tsx";
import { faultsOfField } from "#lib/domain/form-fields.ts";

/** What is too large for a form to ask for: carried along unseen, so that a save loses nothing of it. */
export function KeptMember({
  label,
  says,
  name,
  filled,
}: {
  label: string;
  says: string;
  name: string;
  filled: Filled;
}) {
  const value = filled.fields[name]?.[0] ?? "";
  if (!value) return null;
  return (
    <fieldset className="fieldset" id={idOf(name)} aria-describedby={`${idOf(name)}-faults`}>
      <legend>{label}</legend>
      <span className="field-hint">The {says} stay as they are. An import changes them, and so does the API.</span>
      <FieldFaults id={`${idOf(name)}-faults`} faults={faultsOfField(filled.faults, name)} />
      <input type="hidden" name={name} value={value} />
    </fieldset>
  );
}
