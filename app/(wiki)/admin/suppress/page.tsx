/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { SuppressForm } from "#components/admin/suppress-form.tsx";
import { ActList } from "#components/audit/act-list.tsx";
import { Field } from "#components/form/field.tsx";
import { listActs } from "#lib/audit/list-acts.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { findSuppressible } from "#lib/suppression/find-suppressible.ts";

export const metadata: Metadata = { title: "Suppression", robots: { index: false } };

const PATH = "/admin/suppress";

export default async function SuppressPage({ searchParams }: { searchParams: SearchParams }) {
  const [stated, visitor] = await Promise.all([searchParams, readVisitor()]);
  const said = one(stated.revision);
  const refused = askPermission(visitor, "suppress");
  if (refused) return refusedPage(refused, said ? `${PATH}?revision=${said}` : PATH);
  if (!said) return showList(visitor);
  const found = await findSuppressible(database(), visitor, readNumber(said));
  if ("problem" in found) return refusedPage(found.problem, PATH);
  const kept = await readKeptForm(searchParams, PATH);
  return showPage(
    <AdminFrame visitor={visitor} section={PATH} title={`Revision ${found.revision.number}`}>
      <SuppressForm revision={found.revision} kept={kept} />
    </AdminFrame>,
  );
}

async function showList(visitor: Visitor) {
  const acts = await Promise.all(
    ["suppress", "lift-suppression"].map((act) => listActs(database(), visitor, { act, limit: 50 })),
  );
  return showPage(
    <AdminFrame visitor={visitor} section={PATH} title="Suppression">
      <p className="lead">
        What breaks the law or endangers somebody is hidden from everybody else, on every surface. The log keeps it.
      </p>
      <form action={PATH} className="form filters">
        <Field name="revision" label="Revision" filled={{ fields: {}, faults: [] }} hint="Its number" />
        <div className="form-actions">
          <button type="submit" className="button-quiet">
            Look at it
          </button>
        </div>
      </form>
      <h2>What was hidden and shown again</h2>
      <ActList acts={acts.flat().sort((a, b) => b.id - a.id)} />
    </AdminFrame>,
  );
}
