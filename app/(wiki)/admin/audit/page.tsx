/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { ActFilter } from "#components/audit/act-filter.tsx";
import { ActList } from "#components/audit/act-list.tsx";
import { listActs } from "#lib/audit/list-acts.ts";
import { readNumber } from "#lib/domain/read-number.ts";

export const metadata: Metadata = { title: "Audit log" };

const SHOWN = 50;

const FILTERS = ["act", "actor", "user", "page"] as const;

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const [stated, visitor] = await Promise.all([searchParams, readVisitor()]);
  const said = Object.fromEntries(FILTERS.map((name) => [name, one(stated[name])?.trim() ?? ""]));
  const before = readNumber(one(stated.before) ?? "");
  const acts = await listActs(database(), visitor, { ...said, before, limit: SHOWN });
  const older = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ""));
  older.set("before", String(acts.at(-1)?.id ?? 0));
  return showPage(
    <AdminFrame visitor={visitor} section="/admin/audit" title="Audit log">
      <p className="lead">What was done with a privilege, by whom, to whom and why. It is never changed.</p>
      <ActFilter said={said} />
      <ActList acts={acts} />
      {acts.length === SHOWN && (
        <p>
          <a href={`/admin/audit?${older}`}>Older acts</a>
        </p>
      )}
    </AdminFrame>,
  );
}
