/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { SearchParams } from "#app/_next/clocks.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { readNext, withNext } from "#app/_next/next-address.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AccountFrame } from "#components/account/account-frame.tsx";
import { NewAccountForm } from "#components/account/new-account-form.tsx";
import { TRUST } from "#lib/accounts/find-actor.ts";

export const metadata: Metadata = { title: "Make an account", robots: { index: false } };

export default async function RegisterPage({ searchParams }: { searchParams: SearchParams }) {
  if (await readVisitor()) redirect("/settings");
  const next = await readNext(searchParams);
  const kept = await readKeptForm(searchParams, "/register");
  return showPage(
    <AccountFrame
      path="/register"
      title="Make an account"
      aside={
        <section className="panel">
          <h2>What comes with it</h2>
          <p>
            You can edit pages, place offerings, discuss and watch. A maintainer looks at your first edits; after{" "}
            {TRUST.days} days and {TRUST.edits} edits nobody has to. <a href="/permissions">Who may do what</a>
          </p>
          <p className="note">
            You have one? <a href={withNext("/sign-in", next)}>Sign in</a>
          </p>
        </section>
      }
    >
      <NewAccountForm action="/register/save" kept={kept} next={next} button="Make the account" />
    </AccountFrame>,
  );
}
