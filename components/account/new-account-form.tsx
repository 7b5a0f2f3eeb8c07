/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { PASSWORD_LENGTH } from "#lib/domain/passwords.ts";
import { AccountForm, filledFrom } from "./account-form.tsx";

/** What a new account is made from. `next` is where to go on to. */
export function NewAccountForm({
  action,
  kept,
  next,
  button,
}: {
  action: string;
  kept: KeptForm | null;
  next: string;
  button: string;
}) {
  const filled = filledFrom(kept);
  return (
    <AccountForm action={action} kept={kept} names={["name", "password", "email"]} button={button}>
      <input type="hidden" name="next" value={next} />
      <Field
        name="name"
        label="Name"
        filled={filled}
        hint="2 to 40 letters a to z, digits, hyphens and underscores. It stands beside your edits, for everybody to see."
        required
        maxLength={40}
        autoComplete="username"
      />
      <Field
        name="password"
        label="Password"
        type="password"
        filled={filled}
        hint={`At least ${PASSWORD_LENGTH.least} characters; a few words are easy to remember.`}
        required
        autoComplete="new-password"
      />
      <Field
        name="email"
        label="E-mail address"
        type="email"
        filled={filled}
        hint="Not needed, and shown to nobody. With it you can be notified and get a new password."
        autoComplete="email"
      />
    </AccountForm>
  );
}
