/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { pathOf } from "#lib/domain/kinds.ts";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "edit");
  return page ? { title: `Saved: ${page.title}`, robots: { index: false } } : MISSING;
}

/** Where a save leads that was merged with what others saved meanwhile: it says so, and shows the way to both. */
export default async function MergedPage({ params, searchParams }: Props) {
  const page = await readPage(params, "edit");
  const stated = await searchParams;
  const [from, to] = [one(stated.from), one(stated.to)].map(Number) as [number, number];
  if (!page || !Number.isInteger(from) || !Number.isInteger(to)) return missingPage();
  const path = pathOf(page);
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="edit" at={null}>
        <p className="lead" role="status">
          Saved as revision {to}, together with what others had changed.
        </p>
        <p>
          Somebody else saved the page while you were writing, from the same revision {from} as you. The two did not
          contradict each other, so revision {to} says both.
        </p>
        <p>
          <a href={path}>Read the page</a> or{" "}
          <a href={`${path}/diff?from=${from}&to=${to}`}>look at all that changed</a>.
        </p>
      </PageFrame>
    </SiteFrame>,
  );
}
