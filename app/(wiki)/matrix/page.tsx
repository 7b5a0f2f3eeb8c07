/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { clocksOf, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { Matrix } from "#components/matrix/matrix.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";

export const metadata: Metadata = {
  title: "Matrix",
  description: "Who offers what in the cloud stack, and where they leave a gap.",
};

export default async function MatrixPage({ searchParams }: { searchParams: SearchParams }) {
  const { clocks, notice } = await clocksOf(await searchParams);
  const taxonomy = await readTaxonomy(database(), clocks);
  return showPage(
    <SiteFrame path="/matrix" clocks={clocks}>
      <Notice>{notice}</Notice>
      <h1 className="title">Matrix</h1>
      <p className="lead">
        Who offers what, and where they leave a gap: the components of the stack against the vendors.
      </p>
      <Matrix taxonomy={taxonomy} q={clockQuery(clocks)} />
    </SiteFrame>,
  );
}
