/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { LinkedList } from "#components/account/linked-list.tsx";
import { PasswordForm } from "#components/account/password-form.tsx";
import { SettingsFrame } from "#components/account/settings-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { listProviders } from "#lib/accounts/auth-providers.ts";
import { findOwnAccount } from "#lib/accounts/find-account.ts";
import { listLinkedAccounts } from "#lib/accounts/linked-accounts.ts";
import { readEnv } from "#lib/env.ts";

export const metadata: Metadata = { title: "Ways to sign in", robots: { index: false } };

export default async function PasswordPage({ searchParams }: { searchParams: SearchParams }) {
  const visitor = await readVisitor();
  const account = await findOwnAccount(database(), visitor);
  if (!account) redirect("/sign-in?next=/settings/password");
  const linked = await listLinkedAccounts(database(), visitor);
  return showPage(
    <SettingsFrame path="/settings/password" name={account.name}>
      <Notice>{one((await searchParams).saved) && "Saved. Your other browsers are signed out."}</Notice>
      <PasswordForm
        name={account.name}
        hasPassword={account.hasPassword}
        kept={await readKeptForm(searchParams, "/settings/password")}
      />
      <LinkedList linked={linked} providers={listProviders(readEnv())} />
    </SettingsFrame>,
  );
}
