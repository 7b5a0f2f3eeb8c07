/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { AccountFrame } from "#components/account/account-frame.tsx";
import { NewAccountForm } from "#components/account/new-account-form.tsx";
import { isSetupOpen } from "#lib/accounts/set-up-admin.ts";
import { noteStatus } from "#lib/http/answer-notes.ts";

export const metadata: Metadata = { title: "The first admin", robots: { index: false }, referrer: "same-origin" };

export default async function SetupPage({ searchParams }: { searchParams: SearchParams }) {
  const kept = await readKeptForm(searchParams, "/setup");
  const token = one((await searchParams).token) ?? "";
  if (!(await isSetupOpen(database(), token))) {
    noteStatus(403);
    return showPage(
      <AccountFrame
        path="/setup"
        title="The first admin"
        lead="This link is used or expired, or there are accounts already."
      >
        <p>
          On the machine that runs this wiki, <code>npm run account -- create NAME --role admin</code> makes an admin,
          and <code>npm run account -- role NAME admin</code> makes one of an account that is there.
        </p>
      </AccountFrame>,
    );
  }
  return showPage(
    <AccountFrame
      path="/setup"
      title="The first admin"
      lead="This wiki has no account yet. The one that you make here may do everything."
    >
      <NewAccountForm
        action={`/setup/save?token=${encodeURIComponent(token)}`}
        kept={kept}
        next="/"
        button="Make the admin"
      />
    </AccountFrame>,
  );
}
