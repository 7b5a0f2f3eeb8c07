/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { AccountFrame } from "#components/account/account-frame.tsx";
import "#components/form/form.css";

export const metadata: Metadata = { title: "Sign in", robots: { index: false }, referrer: "same-origin" };

/** Where the link of a mail leads: the button signs in, so that a program that looks into mails does not. */
export default async function LinkPage({ searchParams }: { searchParams: SearchParams }) {
  const said = await searchParams;
  const fields = ["callbackUrl", "token", "email"].map((name) => [name, one(said[name]) ?? ""] as const);
  return showPage(
    <AccountFrame path="/sign-in" title="Sign in" lead={<>As {one(said.email) ?? "the owner of the address"}.</>}>
      <form className="form" method="get" action="/api/auth/callback/email">
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="form-actions">
          <button type="submit" className="button">
            Sign in
          </button>
        </div>
      </form>
    </AccountFrame>,
  );
}
