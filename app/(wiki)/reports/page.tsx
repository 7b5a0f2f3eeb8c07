/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { ReportList } from "#components/reports/report-list.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { countReports } from "#lib/reports/read-report.ts";

export const metadata: Metadata = { title: "Work lists" };

// Without a word from the request Next would make it while it builds, when there is no database.
export const dynamic = "force-dynamic";

export default async function ReportsPage() {
  const counts = await countReports(database());
  return showPage(
    <SiteFrame path="/reports" clocks={NOW}>
      <h1 className="title">Work lists</h1>
      <p className="lead">What the wiki knows that it lacks. Each row leads to the form that mends it.</p>
      <ReportList counts={counts} />
    </SiteFrame>,
  );
}
