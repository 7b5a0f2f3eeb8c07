/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { connection } from "next/server";
import { showPage } from "#app/_next/show-page.tsx";
import { PermissionsTable } from "#components/permissions/permissions-table.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { TRUST } from "#lib/accounts/find-actor.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

export const metadata: Metadata = {
  title: "Who may do what",
  description: "The permissions of the wiki, by role and trust.",
};

export default async function PermissionsPage() {
  await connection();
  noteKeys("permissions");
  return showPage(
    <SiteFrame path="/permissions" clocks={NOW}>
      <h1 className="title">Who may do what</h1>
      <p className="lead">Everybody reads. Who has an account edits, and with time or a maintainer’s word does more.</p>
      <div className="permissions-words">
        <p>
          A new account is a contributor: its edits are there at once and wait for a maintainer’s patrol mark. It is{" "}
          <strong>trusted</strong> {TRUST.days} days after it was made, once it has {TRUST.edits} edits, or earlier by a
          maintainer’s word. Maintainers and admins are trusted.
        </p>
        <p>
          To <strong>suppress</strong> is a right beside the ladder that an admin gives: what is suppressed nobody else
          sees, so that no role brings it with it. Every use of a privilege stands in the{" "}
          <a href="/admin/audit">audit log</a>.
        </p>
      </div>
      <PermissionsTable />
    </SiteFrame>,
  );
}
