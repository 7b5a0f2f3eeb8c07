/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { Choice } from "#components/form/choice.tsx";
import { Field, idOf } from "#components/form/field.tsx";
import { FieldFaults } from "#components/form/field-faults.tsx";
import { faultsOfField, type KeptForm } from "#lib/domain/form-fields.ts";
import { SCOPES, type Scope } from "#lib/domain/token-scopes.ts";
import { AccountForm, filledFrom } from "./account-form.tsx";

const DAYS = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: "never", label: "Without end" },
];

/** What a new token is for, what it may do, and for how long. */
export function TokenForm({ scopes, kept }: { scopes: readonly Scope[]; kept: KeptForm | null }) {
  const filled = filledFrom(kept, { scopes: ["read"], days: ["90"] });
  return (
    <AccountForm action="/settings/tokens/save" kept={kept} names={["name", "scopes", "days"]} button="Make the token">
      <Field name="name" label="What it is for" filled={filled} required maxLength={80} placeholder="Nightly import" />
      <fieldset className="fieldset" id={idOf("scopes")} aria-describedby={`${idOf("scopes")}-faults`}>
        <legend>What it may do</legend>
        {scopes.map((scope) => (
          <CheckBox key={scope} name="scopes" value={scope} filled={filled}>
            <strong>{scope}</strong>: {SCOPES[scope].says}
          </CheckBox>
        ))}
        <FieldFaults id={`${idOf("scopes")}-faults`} faults={faultsOfField(filled.faults, "scopes")} />
      </fieldset>
      <Choice name="days" label="Valid for" filled={filled} options={DAYS} />
    </AccountForm>
  );
}
