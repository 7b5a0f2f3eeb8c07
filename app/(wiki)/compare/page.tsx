/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { clocksOf, one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { ComparePlacements } from "#components/compare/compare-placements.tsx";
import { CompareTable } from "#components/compare/compare-table.tsx";
import { VendorChoice } from "#components/compare/vendor-choice.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { readComparison } from "#lib/taxonomy/read-comparison.ts";

export const metadata: Metadata = { title: "Compare", description: "Vendors of the cloud stack side by side." };

const FOUR_PLAYS = "vmware,microsoft,google,aws";

export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const stated = await searchParams;
  const { clocks, notice } = await clocksOf(stated);
  const chosen = [stated.vendors ?? FOUR_PLAYS].flat().join(",").split(",").filter(Boolean).slice(0, 8);
  const { vendors, choice, taxonomy } = await readComparison(database(), chosen, clocks);
  const q = clockQuery(clocks);
  const slugs = vendors.map(({ name }) => name.slug);
  return showPage(
    <SiteFrame path="/compare" clocks={clocks} parameters={{ vendors: slugs.join(",") }}>
      <Notice>{notice}</Notice>
      <h1 className="title">{vendors.map(({ name }) => name.title).join(", ") || "Compare vendors"}</h1>
      <VendorChoice vendors={choice} chosen={slugs} asOf={one(stated.asOf)} />
      <h2>On the axes of comparison</h2>
      <CompareTable vendors={vendors} asOf={clocks.asOf} q={q} />
      <h2>In the stack</h2>
      <ComparePlacements taxonomy={taxonomy} vendors={vendors.map(({ name }) => name)} q={q} />
    </SiteFrame>,
  );
}
