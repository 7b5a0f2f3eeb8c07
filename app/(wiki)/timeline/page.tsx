/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { clocksOf, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Timeline } from "#components/timeline/timeline.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { readEvents } from "#lib/taxonomy/read-events.ts";

export const metadata: Metadata = {
  title: "Timeline",
  description: "When the offerings of the cloud stack began and ended.",
};

export default async function TimelinePage({ searchParams }: { searchParams: SearchParams }) {
  const { clocks, notice } = await clocksOf(await searchParams);
  return showPage(
    <SiteFrame path="/timeline" clocks={clocks}>
      <Notice>{notice}</Notice>
      <h1 className="title">Timeline</h1>
      <p className="lead">When the offerings in the stack began, and when some of them ended.</p>
      <Timeline events={await readEvents(database(), clocks)} q={clockQuery(clocks)} />
    </SiteFrame>,
  );
}
