import { clocksOf, one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { StackDiagram } from "#components/stack-diagram/stack-diagram.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";

export default async function StackPage({ searchParams }: { searchParams: SearchParams }) {
  const stated = await searchParams;
  const { clocks, notice } = await clocksOf(stated);
  const taxonomy = await readTaxonomy(database(), clocks);
  const vendors = [stated.vendors ?? []].flat().join(",").split(",").filter(Boolean);
  return (
    <SiteFrame path="/" clocks={clocks} parameters={vendors.length ? { vendors: vendors.join(",") } : {}}>
      <Notice>{notice}</Notice>
      <StackDiagram taxonomy={taxonomy} vendors={vendors} q={clockQuery(clocks)} />
    </SiteFrame>
  );
}
