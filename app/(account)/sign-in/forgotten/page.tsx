/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import type { SearchParams } from "#app/_next/clocks.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { AccountForm, filledFrom } from "#components/account/account-form.tsx";
import { AccountFrame } from "#components/account/account-frame.tsx";
import { Field } from "#components/form/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isMailConfigured } from "#lib/mail/send-mail.ts";

export const metadata: Metadata = { title: "A new password", robots: { index: false } };

export default async function ForgottenPage({ searchParams }: { searchParams: SearchParams }) {
  const kept = await readKeptForm(searchParams, "/sign-in/forgotten");
  const { sent } = await searchParams;
  const lead = isMailConfigured()
    ? "Say the confirmed address of your account, and we send you a link."
    : "This installation sends no mail: ask its operator for a new password.";
  return showPage(
    <AccountFrame path="/sign-in" title="A new password" lead={lead}>
      <Notice>
        {sent && "If an account has confirmed this address, a mail is on its way. Its link holds for an hour."}
      </Notice>
      {isMailConfigured() && (
        <AccountForm action="/sign-in/forgotten/save" kept={kept} names={["email"]} button="Send the link">
          <Field
            name="email"
            label="E-mail address"
            type="email"
            filled={filledFrom(kept)}
            required
            autoComplete="email"
          />
        </AccountForm>
      )}
    </AccountFrame>,
  );
}
