/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { clocksOf, one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { SearchForm } from "#components/search-box/search-form.tsx";
import { KindFilter, SearchResults } from "#components/search-results/search-results.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { kindSchema } from "#lib/domain/kinds.ts";
import { searchPages } from "#lib/search/search-pages.ts";

type Props = { searchParams: SearchParams };

const SHOWN = 30;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = one((await searchParams).q);
  return { title: query ? `Search for ${query}` : "Search", robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const stated = await searchParams;
  const { clocks, notice } = await clocksOf(stated);
  const query = one(stated.q) ?? "";
  const kind = kindSchema.safeParse(one(stated.kind)).data ?? null;
  const { total, items } = await searchPages(database(), query, { kind, limit: SHOWN });
  const q = clockQuery(clocks);
  return showPage(
    <SiteFrame path="/search" clocks={clocks} query={query} parameters={{ q: query, ...(kind && { kind }) }}>
      <Notice>{notice}</Notice>
      <h1 className="title">Search</h1>
      <SearchForm query={query} />
      {query && <KindFilter query={query} kind={kind} q={q} />}
      {query && (
        <p className="note" role="status">
          {total === 0 && `Nothing is called “${query}” or speaks of it. Try fewer letters, or walk the stack.`}
          {total > 0 &&
            `${total} ${total === 1 ? "page" : "pages"}${total > items.length ? `, the best ${items.length} of them` : ""}`}
        </p>
      )}
      <SearchResults hits={items} q={q} />
    </SiteFrame>,
  );
}
