/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { readNext } from "#app/_next/next-address.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AccountFrame } from "#components/account/account-frame.tsx";
import { OtherWays } from "#components/account/other-ways.tsx";
import { signInError } from "#components/account/sign-in-errors.ts";
import { SignInForm } from "#components/account/sign-in-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { listProviders } from "#lib/accounts/auth-providers.ts";
import { readEnv } from "#lib/env.ts";
import { isMailConfigured } from "#lib/mail/send-mail.ts";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const said = await searchParams;
  const next = await readNext(searchParams);
  if (await readVisitor()) redirect(next === "/" ? "/settings" : next);
  const kept = await readKeptForm(searchParams, "/sign-in");
  const mail = isMailConfigured();
  return showPage(
    <AccountFrame
      path="/sign-in"
      title="Sign in"
      aside={<OtherWays providers={listProviders(readEnv())} mail={mail} next={next} />}
    >
      <Notice>{noticeOf(one(said.told), one(said.sent), one(said.error), next)}</Notice>
      <SignInForm kept={kept} next={next} mail={mail} />
    </AccountFrame>,
  );
}

const TOLD: Readonly<Record<string, string>> = {
  confirmed: "Your address is confirmed.",
  out: "You are signed out.",
  password: "The password is set. Sign in with it.",
};

function noticeOf(
  told: string | undefined,
  sent: string | undefined,
  error: string | undefined,
  next: string,
): string | null {
  if (sent) return "A mail is on its way, if the address is right. Its link signs you in within the hour.";
  if (next.includes("kept=")) return "Sign in to go on. What you typed is kept.";
  return (told && TOLD[told]) ?? signInError(error);
}
