/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AccountForm } from "#components/account/account-form.tsx";
import { AccountFrame } from "#components/account/account-frame.tsx";

export const metadata: Metadata = { title: "Sign out", robots: { index: false } };

export default async function SignOutPage() {
  const visitor = await readVisitor();
  if (!visitor) redirect("/sign-in");
  return showPage(
    <AccountFrame path="/sign-out" title="Sign out" lead={<>You are signed in as {visitor.name}.</>}>
      <AccountForm action="/sign-out/save" kept={null} names={[]} button="Sign out">
        {null}
      </AccountForm>
      <p className="note">
        Other browsers stay signed in; <a href="/settings/sessions">sign them out</a> one by one.
      </p>
    </AccountFrame>,
  );
}
