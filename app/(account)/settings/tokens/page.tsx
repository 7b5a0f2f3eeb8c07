/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { NewToken } from "#components/account/new-token.tsx";
import { SettingsFrame } from "#components/account/settings-frame.tsx";
import { TokenForm } from "#components/account/token-form.tsx";
import { TokenList } from "#components/account/token-list.tsx";
import { listTokens } from "#lib/accounts/list-tokens.ts";
import { isPermitted } from "#lib/domain/permissions.ts";
import { scopesOf } from "#lib/domain/token-scopes.ts";
import { takeShownSecret } from "../shown-secret.ts";

export const metadata: Metadata = { title: "Tokens", robots: { index: false } };

export default async function TokensPage({ searchParams }: { searchParams: SearchParams }) {
  const visitor = await readVisitor();
  if (!visitor) redirect("/sign-in?next=/settings/tokens");
  const token = await takeShownSecret(visitor.id, "/settings/tokens", one((await searchParams).shown));
  return showPage(
    <SettingsFrame path="/settings/tokens" name={visitor.name}>
      <NewToken token={token} />
      <p>
        A token lets a program act for you: it stands in the header <code>Authorization: Bearer …</code> of a call. See
        the <a href="/api">API</a>.
      </p>
      <TokenList tokens={await listTokens(database(), visitor)} />
      <h2>A new token</h2>
      {isPermitted(visitor, "hold-token") ? (
        <TokenForm scopes={scopesOf(visitor)} kept={await readKeptForm(searchParams, "/settings/tokens")} />
      ) : (
        <p>Only contributors make tokens.</p>
      )}
    </SettingsFrame>,
  );
}
