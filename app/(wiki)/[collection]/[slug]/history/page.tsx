/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { z } from "zod";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { RevisionList } from "#components/history/revision-list.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { listRevisions } from "#lib/revisions/list-revisions.ts";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

const SHOWN = 50;

/** From below which revision on; what is no revision number counts as not said. */
const fromSchema = z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "history");
  return page ? { title: `History of ${page.title}` } : MISSING;
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const page = await readPage(params, "history");
  if (!page) return missingPage();
  const before = fromSchema.parse(one((await searchParams).from));
  const revisions = await listRevisions(database(), page.id, { before, limit: SHOWN });
  const path = pathOf(page);
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="history" at={null}>
        <RevisionList revisions={revisions} path={path} />
        {revisions.length === SHOWN && <a href={`${path}/history?from=${revisions.at(-1)?.number}`}>Older revisions</a>}
      </PageFrame>
    </SiteFrame>,
  );
}
