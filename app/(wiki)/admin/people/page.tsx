/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AccountTable } from "#components/admin/account-table.tsx";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { Field } from "#components/form/field.tsx";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { searchAccounts } from "#lib/people/find-account.ts";

export const metadata: Metadata = { title: "People", robots: { index: false } };

export default async function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  const [stated, visitor] = await Promise.all([searchParams, readVisitor()]);
  const refused = askPermission(visitor, "grant-trust");
  if (refused) return refusedPage(refused, "/admin/people");
  const words = one(stated.name)?.trim() ?? "";
  const accounts = await searchAccounts(database(), words);
  return showPage(
    <AdminFrame visitor={visitor} section="/admin/people" title="People">
      <form action="/admin/people" className="form filters">
        <Field name="name" label="Name" type="search" filled={{ fields: { name: [words] }, faults: [] }} />
        <div className="form-actions">
          <button type="submit" className="button-quiet">
            Find
          </button>
        </div>
      </form>
      <AccountTable accounts={accounts} />
    </AdminFrame>,
  );
}
