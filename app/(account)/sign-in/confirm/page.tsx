/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { AccountForm } from "#components/account/account-form.tsx";
import { AccountFrame } from "#components/account/account-frame.tsx";
import { findAsked } from "#lib/accounts/confirm-email.ts";

export const metadata: Metadata = { title: "Confirm an address", robots: { index: false }, referrer: "same-origin" };

export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  const kept = await readKeptForm(searchParams, "/sign-in/confirm");
  const token = one((await searchParams).token) ?? "";
  const email = await findAsked(database(), token);
  const title = "Confirm an address";
  if (!email)
    return showPage(
      <AccountFrame path="/sign-in" title={title} lead="This link is used or expired.">
        <p>
          Save your <a href="/settings">settings</a> again to get another.
        </p>
      </AccountFrame>,
    );
  return showPage(
    <AccountFrame path="/sign-in" title={title} lead={<>Is {email} the address of your account here?</>}>
      <AccountForm
        action={`/sign-in/confirm/save?token=${encodeURIComponent(token)}`}
        kept={kept}
        names={[]}
        button="Confirm it"
      >
        {null}
      </AccountForm>
    </AccountFrame>,
  );
}
