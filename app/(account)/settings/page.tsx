/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { ProfileForm } from "#components/account/profile-form.tsx";
import { SettingsFrame } from "#components/account/settings-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { findOwnAccount } from "#lib/accounts/find-account.ts";
import { isMailConfigured } from "#lib/mail/send-mail.ts";

export const metadata: Metadata = { title: "Settings", robots: { index: false } };

const SAVED: Readonly<Record<string, string>> = {
  asked: "Saved. Look for our mail, and confirm your address by its link.",
  confirmed: "Your address is confirmed.",
};

export default async function SettingsPage({ searchParams }: { searchParams: SearchParams }) {
  const visitor = await readVisitor();
  const account = await findOwnAccount(database(), visitor);
  if (!account) redirect("/sign-in?next=/settings");
  const saved = one((await searchParams).saved);
  return showPage(
    <SettingsFrame path="/settings" name={account.name}>
      <Notice>{saved && (SAVED[saved] ?? "Saved.")}</Notice>
      <ProfileForm profile={account} kept={await readKeptForm(searchParams, "/settings")} mail={isMailConfigured()} />
    </SettingsFrame>,
  );
}
