/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { readSessionToken } from "#app/_next/own-session.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { SessionList } from "#components/account/session-list.tsx";
import { SettingsFrame } from "#components/account/settings-frame.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { listSessions } from "#lib/accounts/list-sessions.ts";
import "#components/form/form.css";

export const metadata: Metadata = { title: "Browsers", robots: { index: false } };

export default async function SessionsPage({ searchParams }: { searchParams: SearchParams }) {
  const visitor = await readVisitor();
  if (!visitor) redirect("/sign-in?next=/settings/sessions");
  const kept = await readKeptForm(searchParams, "/settings/sessions");
  return showPage(
    <SettingsFrame path="/settings/sessions" name={visitor.name}>
      <p>Where you are signed in. Signing a browser out ends it there at once.</p>
      <FormProblem problem={kept?.problem ?? null} names={[]} />
      <SessionList sessions={await listSessions(database(), visitor, await readSessionToken())} />
    </SettingsFrame>,
  );
}
