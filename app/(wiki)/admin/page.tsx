/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { database } from "#app/_next/database.ts";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { ActList } from "#components/audit/act-list.tsx";
import { countOpenWork } from "#lib/audit/count-open-work.ts";
import { listActs } from "#lib/audit/list-acts.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";

export const metadata: Metadata = { title: "Maintenance", robots: { index: false } };

const ACTS_SHOWN = 15;

export default async function AdminPage() {
  const visitor = await readVisitor();
  const refused = askPermission(visitor, "patrol");
  if (refused) return refusedPage(refused, "/admin");
  const [work, acts] = await Promise.all([
    countOpenWork(database()),
    listActs(database(), visitor, { limit: ACTS_SHOWN }),
  ]);
  return showPage(
    <AdminFrame visitor={visitor} section="/admin" title="Overview">
      <ul className="open-work">
        <li>
          <a href="/recent?patrol=waiting">
            <b>{work.unpatrolled}</b> {work.unpatrolled === 1 ? "edit waits" : "edits wait"} for a patrol mark
          </a>
        </li>
        <li>
          <a href="/admin/held">
            <b>{work.held}</b> held {work.held === 1 ? "edit waits" : "edits wait"} for a decision
          </a>
        </li>
        <li>
          <a href="/admin/blocks">
            <b>{work.blocks}</b> {work.blocks === 1 ? "account is" : "accounts are"} blocked
          </a>
        </li>
      </ul>
      <h2>What was done lately</h2>
      <ActList acts={acts} />
      <p>
        <a href="/admin/audit">The whole audit log</a>
      </p>
    </AdminFrame>,
  );
}
