/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { AccountForm, filledFrom } from "#components/account/account-form.tsx";
import { AccountFrame } from "#components/account/account-frame.tsx";
import { Field } from "#components/form/field.tsx";
import { isResetOpen } from "#lib/accounts/reset-password.ts";
import { PASSWORD_LENGTH } from "#lib/domain/passwords.ts";

export const metadata: Metadata = { title: "A new password", robots: { index: false }, referrer: "same-origin" };

export default async function ResetPage({ searchParams }: { searchParams: SearchParams }) {
  const kept = await readKeptForm(searchParams, "/sign-in/reset");
  const token = one((await searchParams).token) ?? "";
  if (!(await isResetOpen(database(), token)))
    return showPage(
      <AccountFrame path="/sign-in" title="A new password" lead="This link is used or expired.">
        <p>
          <a href="/sign-in/forgotten">Ask for another</a>
        </p>
      </AccountFrame>,
    );
  return showPage(
    <AccountFrame path="/sign-in" title="A new password" lead="It signs you out of every browser.">
      <AccountForm
        action={`/sign-in/reset/save?token=${encodeURIComponent(token)}`}
        kept={kept}
        names={["password"]}
        button="Set the password"
      >
        <Field
          name="password"
          label="New password"
          type="password"
          filled={filledFrom(kept)}
          hint={`At least ${PASSWORD_LENGTH.least} characters; a few words are easy to remember.`}
          required
          autoComplete="new-password"
        />
      </AccountForm>
    </AccountFrame>,
  );
}
