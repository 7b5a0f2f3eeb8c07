/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { database } from "#app/_next/database.ts";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { HeldTable } from "#components/admin/held-table.tsx";
import { listHeldEdits } from "#lib/abuse/find-held-edit.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { isPermitted } from "#lib/domain/permissions.ts";

export const metadata: Metadata = { title: "Held edits", robots: { index: false } };

export default async function HeldEditsPage() {
  const visitor = await readVisitor();
  const refused = askPermission(visitor, "create-page");
  if (refused || !visitor) return refused && refusedPage(refused, "/admin/held");
  const [waiting, approved, rejected] = await Promise.all([
    listHeldEdits(database(), visitor, { state: "waiting" }),
    listHeldEdits(database(), visitor, { state: "approved", limit: 10 }),
    listHeldEdits(database(), visitor, { state: "refused", limit: 10 }),
  ]);
  return showPage(
    <AdminFrame visitor={visitor} section="/admin/held" title="Held edits">
      <p className="lead">
        {isPermitted(visitor, "patrol")
          ? "Edits that a rule against abuse put aside until somebody has looked at them."
          : "Your edits that a rule against abuse put aside until a maintainer has looked at them."}
      </p>
      <HeldTable edits={waiting} none="No edit waits." />
      {approved.length + rejected.length > 0 && (
        <>
          <h2>Decided lately</h2>
          <HeldTable edits={[...approved, ...rejected]} none="" />
        </>
      )}
    </AdminFrame>,
  );
}
