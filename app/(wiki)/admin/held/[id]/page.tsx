/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import type { SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { DecisionForms } from "#components/admin/decision-forms.tsx";
import { HeldFacts } from "#components/admin/held-facts.tsx";
import { DiffView } from "#components/diff/diff-view.tsx";
import { findHeldEdit } from "#lib/abuse/find-held-edit.ts";
import { readHeldChange } from "#lib/abuse/read-held-change.ts";
import { diffRevisions } from "#lib/domain/diff/diff-revisions.ts";
import { isPermitted } from "#lib/domain/permissions.ts";
import { readNumber } from "#lib/domain/read-number.ts";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Held edit", robots: { index: false } };

export default async function HeldEditPage({ params, searchParams }: Props) {
  const [{ id }, visitor] = await Promise.all([params, readVisitor()]);
  const path = `/admin/held/${id}`;
  const found = await findHeldEdit(database(), visitor, readNumber(id));
  if ("problem" in found) return refusedPage(found.problem, path);
  const { held } = found;
  // What became a revision is shown by its own diff, which obeys what is hidden of it later.
  const change = held.state === "approved" ? null : await readHeldChange(database(), held.proposal);
  const deciding = held.state === "waiting" && isPermitted(visitor, "patrol");
  return showPage(
    <AdminFrame visitor={visitor} section="/admin/held" title={`Held edit ${held.id}: ${held.title}`}>
      {deciding && <DecisionForms path={path} kept={await readKeptForm(searchParams, path)} />}
      <HeldFacts held={held} />
      {change && (
        <div className="held-change">
          <DiffView diff={diffRevisions(change.before, change.after)} inline={false} />
        </div>
      )}
    </AdminFrame>,
  );
}
