/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { HistoryFilter } from "#components/history/history-filter.tsx";
import { HistoryPaging } from "#components/history/history-paging.tsx";
import { HistoryWays } from "#components/history/history-ways.tsx";
import { RevisionList } from "#components/history/revision-list.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { historyFiltersSchema } from "#lib/domain/history-filters.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { saidRevisionSchema } from "#lib/domain/revision-number.ts";
import { readHistory } from "#lib/revisions/read-history.ts";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "history");
  return page ? { title: `History of ${page.title}` } : MISSING;
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const page = await readPage(params, "history");
  if (!page) return missingPage();
  const stated = await searchParams;
  const said = Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, one(value)]));
  const filters = historyFiltersSchema.parse(said);
  const [before, after] = [said.before, said.after].map((number) => saidRevisionSchema.parse(number ?? null));
  const history = await readHistory(database(), page.id, { before: before ?? null, after: after ?? null, filters });
  const path = pathOf(page);
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="history" at={null}>
        <HistoryWays path={path} here="history" />
        <HistoryFilter path={path} filters={filters} />
        <RevisionList revisions={history.revisions} path={path} current={page.current} />
        <HistoryPaging path={path} filters={filters} older={history.older} newer={history.newer} />
      </PageFrame>
    </SiteFrame>,
  );
}
