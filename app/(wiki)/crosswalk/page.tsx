/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { clocksOf, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { Crosswalk } from "#components/crosswalk/crosswalk.tsx";
import { PageList } from "#components/page-list/page-list.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { readAllMappings } from "#lib/pages/read-all-mappings.ts";
import { readChildren } from "#lib/pages/read-children.ts";

export const metadata: Metadata = {
  title: "Crosswalk",
  description: "What other models call our layers and components.",
};

export default async function CrosswalkPage({ searchParams }: { searchParams: SearchParams }) {
  const { clocks, notice } = await clocksOf(await searchParams);
  const [mappings, models] = await Promise.all([
    readAllMappings(database(), null, clocks),
    readChildren(database(), "model", null, clocks),
  ]);
  const q = clockQuery(clocks);
  return showPage(
    <SiteFrame path="/crosswalk" clocks={clocks}>
      <Notice>{notice}</Notice>
      <h1 className="title">Crosswalk</h1>
      <p className="lead">
        Others have drawn the cloud as a stack, or filed it under categories. This is what they call what we call a
        layer or a component.
      </p>
      <Crosswalk mappings={mappings} models={models} kind="layer" q={q} />
      <Crosswalk mappings={mappings} models={models} kind="component" q={q} />
      <h2>The models</h2>
      <PageList pages={models} q={q} />
    </SiteFrame>,
  );
}
