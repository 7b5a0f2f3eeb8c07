/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { PASSWORD_LENGTH } from "#lib/domain/passwords.ts";
import { AccountForm, filledFrom } from "./account-form.tsx";

/** A new password; who has one says it first. The name is there for programs that keep passwords. */
export function PasswordForm({
  name,
  hasPassword,
  kept,
}: {
  name: string;
  hasPassword: boolean;
  kept: KeptForm | null;
}) {
  const filled = filledFrom(kept);
  return (
    <section aria-labelledby="password">
      <h2 id="password">{hasPassword ? "Change the password" : "Set a password"}</h2>
      <AccountForm
        action="/settings/password/save"
        kept={kept}
        names={["old-password", "password"]}
        button="Save the password"
      >
        <input type="text" name="username" value={name} autoComplete="username" hidden readOnly />
        {hasPassword && (
          <Field
            name="old-password"
            label="The password now"
            type="password"
            filled={filled}
            required
            autoComplete="current-password"
          />
        )}
        <Field
          name="password"
          label="New password"
          type="password"
          filled={filled}
          hint={`At least ${PASSWORD_LENGTH.least} characters. Your other browsers are signed out.`}
          required
          autoComplete="new-password"
        />
      </AccountForm>
    </section>
  );
}
