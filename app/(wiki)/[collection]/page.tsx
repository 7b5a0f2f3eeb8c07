/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { clocksOf, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { PageList } from "#components/page-list/page-list.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { findKind } from "#lib/domain/kinds.ts";
import { readChildren } from "#lib/pages/read-children.ts";

type Props = { params: Promise<{ collection: string }>; searchParams: SearchParams };

const titleOf = (collection: string): string =>
  collection === "models" ? "Other authors’ models" : collection.charAt(0).toUpperCase() + collection.slice(1);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collection } = await params;
  return findKind(collection) ? { title: titleOf(collection) } : MISSING;
}

export default async function CollectionPage({ params, searchParams }: Props) {
  const { collection } = await params;
  const kind = findKind(collection);
  if (!kind) return missingPage();
  const { clocks, notice } = await clocksOf(await searchParams);
  const pages = await readChildren(database(), kind, null, clocks);
  return showPage(
    <SiteFrame path={`/${collection}`} clocks={clocks}>
      <Notice>{notice}</Notice>
      <h1 className="title">{titleOf(collection)}</h1>
      <p className="note">{pages.length} pages.</p>
      <PageList pages={kind === "layer" ? pages.toReversed() : pages} q={clockQuery(clocks)} />
    </SiteFrame>,
  );
}
