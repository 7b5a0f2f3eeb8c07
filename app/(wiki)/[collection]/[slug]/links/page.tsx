/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { database } from "#app/_next/database.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { PageList } from "#components/page-list/page-list.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { readBacklinks } from "#lib/pages/read-backlinks.ts";

type Props = { params: Promise<{ collection: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "links");
  return page ? { title: `What links to ${page.title}` } : MISSING;
}

export default async function LinksPage({ params }: Props) {
  const page = await readPage(params, "links");
  if (!page) return missingPage();
  return showPage(
    <SiteFrame path={pathOf(page)} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="links" at={null}>
        <PageList pages={await readBacklinks(database(), page)} q="" />
      </PageFrame>
    </SiteFrame>,
  );
}
