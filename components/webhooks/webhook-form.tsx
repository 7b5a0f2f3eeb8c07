/** @jsxImportSource #static-html */
import { AccountForm, filledFrom } from "#components/account/account-form.tsx";
import { CheckBox } from "#components/form/check-box.tsx";
import { Field, idOf } from "#components/form/field.tsx";
import { FieldFaults } from "#components/form/field-faults.tsx";
import { faultsOfField, type KeptForm } from "#lib/domain/form-fields.ts";
import { collectionOf, KINDS } from "#lib/domain/kinds.ts";

/** Where a new webhook sends to, and changes of which pages. */
export function WebhookForm({ kept }: { kept: KeptForm | null }) {
  const filled = filledFrom(kept);
  return (
    <AccountForm action="/settings/webhooks/save" kept={kept} names={["url", "kinds"]} button="Make the webhook">
      <Field
        name="url"
        label="Where to send to"
        type="url"
        filled={filled}
        required
        maxLength={500}
        hint="An address on the public internet. Others can send to it too: check the signature."
        placeholder="https://example.org/strata"
      />
      <fieldset className="fieldset" id={idOf("kinds")} aria-describedby={`${idOf("kinds")}-faults`}>
        <legend>Only changes of</legend>
        {KINDS.map((kind) => (
          <CheckBox key={kind} name="kinds" value={kind} filled={filled}>
            {collectionOf(kind)}
          </CheckBox>
        ))}
        <span className="field-hint">None chosen: of every page.</span>
        <FieldFaults id={`${idOf("kinds")}-faults`} faults={faultsOfField(filled.faults, "kinds")} />
      </fieldset>
    </AccountForm>
  );
}
