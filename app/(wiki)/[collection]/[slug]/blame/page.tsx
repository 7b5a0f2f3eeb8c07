/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { database } from "#app/_next/database.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { BlameView } from "#components/blame/blame-view.tsx";
import { HistoryWays } from "#components/history/history-ways.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { readBlame } from "#lib/revisions/read-blame.ts";

type Props = { params: Promise<{ collection: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "blame");
  return page ? { title: `Who wrote ${page.title}`, robots: { index: false } } : MISSING;
}

export default async function BlamePage({ params }: Props) {
  const page = await readPage(params, "blame");
  if (!page) return missingPage();
  const path = pathOf(page);
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="history" at={null}>
        <HistoryWays path={path} here="blame" />
        <BlameView blame={await readBlame(database(), page)} path={path} />
      </PageFrame>
    </SiteFrame>,
  );
}
