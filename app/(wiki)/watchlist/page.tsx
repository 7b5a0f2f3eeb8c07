/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { FormProblem } from "#components/form/form-problem.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { WatchForm } from "#components/watch/watch-form.tsx";
import { Watchlist } from "#components/watch/watchlist.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { saidRevisionSchema } from "#lib/domain/revision-number.ts";
import { readWatchlist } from "#lib/watch/read-watchlist.ts";

type Props = { searchParams: SearchParams };

export const metadata: Metadata = { title: "Watchlist", robots: { index: false } };

export default async function WatchlistPage({ searchParams }: Props) {
  const asked = await searchParams;
  const page = saidRevisionSchema.parse(one(asked.page) ?? null);
  const visitor = await readVisitor();
  if (!visitor)
    redirect(`/sign-in?next=${encodeURIComponent(page === null ? "/watchlist" : `/watchlist?page=${page}`)}`);
  const before = saidRevisionSchema.parse(one(asked.before) ?? null);
  const { asking, ...list } = await readWatchlist(database(), visitor, { page, before });
  const kept = await readKeptForm(searchParams, "/watchlist");
  return showPage(
    <SiteFrame path="/watchlist" clocks={NOW}>
      <h1 className="title">Watchlist</h1>
      <FormProblem problem={kept?.problem ?? null} names={[]} />
      {asking && <WatchForm {...asking} />}
      <Watchlist {...list} />
    </SiteFrame>,
  );
}
