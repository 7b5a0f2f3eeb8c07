/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { AccountForm, filledFrom } from "./account-form.tsx";

/** Name and password. `next` is where to go on to; `mail` whether a forgotten password can be replaced. */
export function SignInForm({ kept, next, mail }: { kept: KeptForm | null; next: string; mail: boolean }) {
  const filled = filledFrom(kept);
  return (
    <>
      <AccountForm action="/sign-in/save" kept={kept} names={["name", "password"]} button="Sign in">
        <input type="hidden" name="next" value={next} />
        <Field name="name" label="Name or e-mail address" filled={filled} required autoComplete="username" />
        <Field
          name="password"
          label="Password"
          type="password"
          filled={filled}
          required
          autoComplete="current-password"
        />
      </AccountForm>
      {mail && (
        <p className="note">
          <a href="/sign-in/forgotten">Forgot the password?</a>
        </p>
      )}
    </>
  );
}
