/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { Field } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { AccountForm, filledFrom } from "./account-form.tsx";

type Profile = {
  displayName: string;
  email: string | null;
  emailVerified: boolean;
  about: string;
  mailWanted: boolean;
};

/** How one is shown, one's address, and what one tells of oneself. */
export function ProfileForm({ profile, kept, mail }: { profile: Profile; kept: KeptForm | null; mail: boolean }) {
  const filled = filledFrom(kept, {
    displayName: [profile.displayName],
    email: [profile.email ?? ""],
    about: [profile.about],
    mailWanted: profile.mailWanted ? ["yes"] : [],
  });
  return (
    <AccountForm action="/settings/save" kept={kept} names={["displayName", "email", "about"]} button="Save">
      <Field name="displayName" label="Shown as" filled={filled} required maxLength={80} autoComplete="nickname" />
      <Field
        name="email"
        label="E-mail address"
        type="email"
        filled={filled}
        hint={hintOf(profile, mail)}
        autoComplete="email"
      />
      <CheckBox name="mailWanted" filled={filled}>
        Send me mail when somebody mentions or answers me, reverts an edit of mine, or changes a page I watch
      </CheckBox>
      <Field
        name="about"
        label="About you"
        filled={filled}
        rows={8}
        hint="Shown on your page, in the markup of the wiki. At most 5000 characters."
      />
    </AccountForm>
  );
}

function hintOf({ email, emailVerified }: Profile, mail: boolean): string {
  if (!mail) return "Shown to nobody. This installation sends no mail.";
  if (!email) return "Shown to nobody. We ask you by mail to confirm it.";
  return emailVerified
    ? "Confirmed. Shown to nobody."
    : "Not confirmed yet: look for our mail, or save again to get another.";
}
