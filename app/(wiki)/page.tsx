/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { clocksOf, one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { StackView } from "#components/stack-diagram/stack-view.tsx";
import { StructuredData } from "#components/structured-data/structured-data.ts";
import { Notice } from "#components/ui/notice.tsx";
import { readChosenVendors, writeChosenVendors } from "#lib/domain/chosen-vendors.ts";
import { formatDate } from "#lib/domain/dates.ts";
import { STACK_DATA } from "#lib/formats/schema-org.ts";
import { noteMemento } from "#lib/memento/note-memento.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";

export const metadata: Metadata = {
  alternates: {
    canonical: "/",
    types: { "application/json": "/api/v1/taxonomy", "application/atom+xml": "/feed.atom" },
  },
};

export default async function StackPage({ searchParams }: { searchParams: SearchParams }) {
  const stated = await searchParams;
  const { clocks, notice } = await clocksOf(stated);
  const taxonomy = await readTaxonomy(database(), clocks);
  const vendors = readChosenVendors(stated.vendors);
  const parameters: Record<string, string> = vendors.length ? { vendors: writeChosenVendors(vendors) } : {};
  const query = { asOf: one(stated.asOf), ...parameters };
  await noteMemento(database(), { path: "/", query, subject: "wiki", at: one(stated.at), clocks });
  return showPage(
    <SiteFrame path="/" clocks={clocks} parameters={parameters}>
      <Notice>{notice}</Notice>
      <h1 className="title">The cloud stack{clocks.asOf && ` on ${formatDate(clocks.asOf)}`}</h1>
      <p className="lead">
        Four layers, as OSI has seven. What do you hand over to your provider? The answer is the layer; the cells are
        its components, and what vendors offer stands in them.{" "}
        <a href="/articles/how-to-read-the-stack">How to read it</a>
      </p>
      <StackView taxonomy={taxonomy} vendors={vendors} clocks={clocks} />
      <StructuredData data={STACK_DATA} />
    </SiteFrame>,
  );
}
