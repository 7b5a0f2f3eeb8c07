/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showLivePage } from "#app/_next/live-page.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { RecentChanges } from "#components/recent/recent-changes.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { changeFiltersSchema } from "#lib/domain/change-filters.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { saidRevisionSchema } from "#lib/domain/revision-number.ts";
import { readRecent } from "#lib/recent/read-recent.ts";

type Props = { searchParams: SearchParams };

export const metadata: Metadata = {
  title: "Recent changes",
  robots: { index: false },
  alternates: { types: { "application/atom+xml": "/feed.atom", "application/feed+json": "/feed.json" } },
};

export default async function RecentPage({ searchParams }: Props) {
  const asked = await searchParams;
  const filters = changeFiltersSchema.parse(
    Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, one(value)])),
  );
  const before = saidRevisionSchema.parse(one(asked.before) ?? null);
  const recent = await readRecent(database(), { filters, before });
  const kept = await readKeptForm(searchParams, "/recent");
  return showLivePage(
    <SiteFrame path="/recent" clocks={NOW}>
      <h1 className="title">Recent changes</h1>
      <FormProblem problem={kept?.problem ?? null} names={[]} />
      <RecentChanges {...recent} filters={filters} before={before} />
    </SiteFrame>,
  );
}
